using System.Security.Cryptography;
using Hub.Adapters;
using Hub.Engine;
using Hub.Engine.Plans;
using Hub.Engine.Runs;
using Hub.Engine.Streams;
using Hub.Findings;
using Hub.Storage.Reading;
using Hub.Storage.Runs;
using Hub.Storage.Secrecy;
using Hub.Storage.Sqlite;

namespace Hub.Forge.Tests;

/// <summary>A hub over an embedded store of its own, as <c>hub validate</c> has one, and what it finds in an extract. Compiled packs are shared.</summary>
internal sealed class DryRunHub : IAsyncDisposable
{
    private const string Municipality = "131016";
    private const int BlockBytes = 1024 * 1024;

    private static readonly string s_site = Path.Combine(Path.GetTempPath(), "hub-forge-no-site");
    private static readonly AdapterPlans s_plans = new(new EngineOptions { DataFolder = s_site });

    private readonly string _folder = Directory.CreateTempSubdirectory("hub-forge-").FullName;
    private readonly SqliteStore _store;
    private readonly HubEngine _engine;
    private int _request;

    public DryRunHub()
    {
        var options = new EngineOptions { DataFolder = _folder, Workers = 1 };
        _store = SqliteStore.Open(new SqliteStoreOptions(_folder, new GivenKeys(new MasterKeys(MasterKey.Create()))));
        _engine = new HubEngine(options, _store, s_plans, TimeProvider.System);
    }

    /// <summary>Validates an extract; gives the result and all findings that are more than a note.</summary>
    public async Task<(CommitResult Result, List<Finding> Findings)> ValidateAsync(AdapterPlan plan, IReadOnlyDictionary<string, byte[]> extract)
    {
        var request = new RunRequest
        {
            Municipality = Municipality,
            Adapter = plan.Pack.Name,
            Mode = RunMode.DryRun,
            Manifest = new Manifest([.. extract.Keys.Select(f => new ManifestFile(f))]),
        };
        var run = (await _engine.CreateRunAsync(request, Request(), _ => ValueTask.CompletedTask, default)).Run.Id;

        // What others look up comes first.
        foreach (var file in extract.Keys.OrderBy(f => plan.LookupsFor(f).Count))
        {
            var opened = await _engine.OpenStreamAsync(run, file, null, false, Request(), default);
            var session = await _engine.FindSessionAsync(run, file, opened.Epoch, default);
            for (var at = 0; at < extract[file].Length; at += BlockBytes)
            {
                var block = extract[file].AsMemory(at, Math.Min(BlockBytes, extract[file].Length - at));
                Assert.Equal(AppendOutcome.Appended, (await session.AppendAsync(at, block, null, false, default)).Outcome);
            }

            var claim = new FinalizeClaim(extract[file].Length, Convert.ToHexStringLower(SHA256.HashData(extract[file])), null);
            _ = await _engine.FinalizeStreamAsync(run, file, opened.Epoch, claim, Request(), default);
        }

        var committed = await _engine.CommitRunAsync(run, true, null, Request(), default);
        var findings = new List<Finding>();
        await foreach (var (_, finding) in _engine.ReadFindingsAsync(run, new FindingFilter { MinSeverity = Severity.Warning }, default))
        {
            findings.Add(finding);
        }

        return (committed, findings);
    }

    public async ValueTask DisposeAsync()
    {
        await _engine.DisposeAsync();
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private string Request() => $"request-{Interlocked.Increment(ref _request)}";
}
