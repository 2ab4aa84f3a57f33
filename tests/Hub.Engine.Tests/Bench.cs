using Hub.Engine.Plans;
using Hub.Engine.Runs;
using Hub.Engine.Streams;
using Hub.Records.Framing;
using Hub.Storage;
using Hub.Storage.Runs;
using Hub.Storage.Secrecy;
using Hub.Storage.Sqlite;
using Hub.Validation;
using Hub.Validation.Rules;

namespace Hub.Engine.Tests;

/// <summary>An engine over a store in a folder of its own, and the steps of a run.</summary>
internal sealed class Bench : IAsyncDisposable
{
    private readonly Plans _plans = new();
    private readonly Func<RecordFramer> _framer;
    private int _request;

    public Bench(int workers = 2, int checkpointBytes = 64 * 1024, RuleLimit? limit = null, Func<RecordFramer>? framer = null)
    {
        _framer = framer ?? (() => new FixedFramer(LetterPlan.RecordLength));
        SetLimit(limit);
        Folder = Directory.CreateTempSubdirectory("hub-engine-").FullName;
        Options = new EngineOptions { DataFolder = Folder, Workers = workers, CheckpointBytes = checkpointBytes, CheckpointDelay = TimeSpan.FromMilliseconds(5) };
        Store = SqliteStore.Open(new SqliteStoreOptions(Folder, new GivenKeys(new MasterKeys(MasterKey.Create()))));
        Engine = new HubEngine(Options, Store, _plans, TimeProvider.System);
    }

    public string Folder { get; }

    public EngineOptions Options { get; }

    public IHubStore Store { get; private set; }

    public HubEngine Engine { get; private set; }

    public static CancellationToken Token => CancellationToken.None;

    /// <summary>What a changed file of limits does: the plan is another one.</summary>
    public void SetLimit(RuleLimit? limit)
    {
        var profile = limit is null ? ValidationProfile.Cutover : ValidationProfile.Cutover.With(RuleSet.Empty with { Limits = [limit] });
        _plans.Plan = new LetterPlan { Framer = _framer, Profile = profile };
    }

    public string NewRequest() => $"request-{++_request}";

    /// <summary>A second engine over the same store: what a hub looks like that was started again while the old one still believes it lives.</summary>
    public HubEngine AnotherEngine() => new(Options, Store, _plans, TimeProvider.System);

    public async Task<string> CreateAsync(RunMode mode = RunMode.Migration, string id = "", params ManifestFile[] files)
    {
        var manifest = new Manifest(files.Length > 0 ? files : [new ManifestFile("a.dat")]);
        var request = new RunRequest { Id = id, Municipality = "131016", Adapter = "test/letters", Mode = mode, Manifest = manifest };
        return (await Engine.CreateRunAsync(request, NewRequest(), static _ => default, Token)).Run.Id;
    }

    public async Task<StreamSession> OpenAsync(string run, string stream = "a.dat", bool restart = false)
    {
        var opened = await Engine.OpenStreamAsync(run, stream, null, restart, NewRequest(), Token);
        return await Engine.FindSessionAsync(run, stream, opened.Epoch, Token);
    }

    public async Task SendAsync(string run, byte[] bytes, int block = 1000, string stream = "a.dat")
    {
        var session = await OpenAsync(run, stream);
        for (var offset = session.NextOffset; offset < bytes.Length; offset = session.NextOffset)
        {
            var length = (int)Math.Min(block, bytes.Length - offset);
            var result = await session.AppendAsync(offset, bytes.AsMemory((int)offset, length), null, false, Token);
            Assert.Equal(AppendOutcome.Appended, result.Outcome);
        }
    }

    public async Task<FinalizeResult> FinalizeAsync(string run, byte[] bytes, string stream = "a.dat", long? records = null, string? sha256 = null)
    {
        var epoch = (await Engine.GetRunAsync(run, Token)).Streams.Single(s => s.Name == stream).Epoch;
        var claim = new FinalizeClaim(bytes.Length, sha256 ?? Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), records);
        return (await Engine.FinalizeStreamAsync(run, stream, epoch, claim, NewRequest(), Token)).Result;
    }

    public async Task<CommitResult> CommitAsync(string run, bool validateOnly = false, CommitOverride? decision = null) =>
        await Engine.CommitRunAsync(run, validateOnly, decision, NewRequest(), Token);

    public string ReadStandard(string run, string group) => File.ReadAllText(Path.Combine(Engine.FolderOf(run), "standard", $"990_{group}_131016.csv"));

    public async ValueTask DisposeAsync()
    {
        await Engine.DisposeAsync();
        await Store.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private sealed class Plans : IPlanSource
    {
        public LetterPlan Plan { get; set; } = new();

        public IRunPlan Find(PlanRequest request) => Plan.Find(request);
    }
}
