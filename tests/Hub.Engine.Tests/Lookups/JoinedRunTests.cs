using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hub.Adapters;
using Hub.Adapters.Packs;
using Hub.Catalog.Editions;
using Hub.Engine.Plans;
using Hub.Engine.Runs;
using Hub.Engine.Streams;
using Hub.Findings;
using Hub.Storage.Reading;
using Hub.Storage.Runs;
using Hub.Storage.Secrecy;
using Hub.Storage.Sqlite;
using Hub.Storage.Streams;
using Hub.Validation;
using Hub.Validation.Rules;

namespace Hub.Engine.Tests.Lookups;

/// <summary>Streams that are joined to others: order, restarts, and the same output whatever happened on the way.</summary>
public sealed class JoinedRunTests : IAsyncDisposable
{
    private const string Yaml = """
        adapter: tiny/990
        vendor: tiny
        business: "990"
        edition: 990/1
        charset: utf8
        sources:
          people:
            files: people.csv
            framing: csv
            columns: [番号, 世帯]
            join: { house: { key: 世帯 } }
          house:
            files: house*.csv
            framing: csv
            columns: [世帯, 主]
            lookup: { key: 世帯, unused: error }
        groups:
          人: { from: people, items: { 番号: 番号, 世帯主: house.主 } }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("hub-joined-").FullName;
    private readonly SqliteStore _store;
    private readonly Plans _plans;
    private int _request;
    private HubEngine _engine;

    public JoinedRunTests()
    {
        var pack = Path.Combine(_folder, "pack");
        Directory.CreateDirectory(pack);
        File.WriteAllText(Path.Combine(pack, AdapterPack.FileName), Yaml);
        _plans = new Plans(pack);
        _store = SqliteStore.Open(new SqliteStoreOptions(_folder, new GivenKeys(new MasterKeys(MasterKey.Create()))));
        _engine = NewEngine();
    }

    private static CancellationToken Token => CancellationToken.None;

    private static byte[] People { get; } = Lines(n => $"{n},{n % 300}");

    private static byte[] FirstHouses { get; } = Lines(n => $"{n},H{n}", 0, 150);

    private static byte[] OtherHouses { get; } = Lines(n => $"{n},H{n}", 150, 300);

    [Fact]
    public async Task OpenStream_BeforeWhatItIsJoinedTo_IsRefusedAndSaysWhat()
    {
        var run = await CreateAsync();
        var refused = await Assert.ThrowsAsync<RefusedException>(() => SendAsync(run, "people.csv", People));
        Assert.Equal(RefusalReason.LookupPending, refused.Reason);
        Assert.Equal("house1.csv,house2.csv", refused.Metadata["pending"]);
        var view = await _engine.GetRunAsync(run, Token);
        Assert.Equal(["house1.csv", "house2.csv"], view.Order["people.csv"]);
        Assert.Equal(0, view.Streams[0].Epoch);
    }

    [Fact]
    public async Task CreateRun_WithoutTheFilesThatOthersAreJoinedTo_IsRefused()
    {
        var refused = await Assert.ThrowsAsync<RefusedException>(() => CreateAsync("people.csv"));
        Assert.Equal(RefusalReason.ManifestInvalid, refused.Reason);
    }

    [Fact]
    public async Task Commit_HubRestartedBetweenAndInsideStreams_GivesTheSameFile()
    {
        var (expected, rows) = await WholeAsync(() => Task.CompletedTask);
        var (actual, _) = await WholeAsync(RestartAsync);
        Assert.Equal(3000, rows);
        Assert.Contains("\"2999\",\"H299\"", expected.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(expected, actual);
    }

    [Fact]
    public async Task Commit_RecordThatNobodyLooksUp_IsTold()
    {
        var run = await CreateAsync();
        await SendAllAsync(run, "house1.csv", FirstHouses);
        await SendAllAsync(run, "house2.csv", OtherHouses);
        await SendAllAsync(run, "people.csv", Lines(n => $"{n},{n % 299}"));
        for (var round = 0; round < 2; round++)
        {
            await RestartAsync();
            _ = await _engine.CommitRunAsync(run, validateOnly: true, null, $"r{++_request}", Token);
            var found = new List<(string, Severity, string, long, string, string)>();
            await foreach (var (_, f) in _engine.ReadFindingsAsync(run, new FindingFilter(), Token))
            {
                found.Add((f.Code.Name, f.Severity, f.Position.Stream, f.Position.Record, f.Found, f.Expected));
            }

            Assert.Equal([("LOOKUP_UNUSED", Severity.Error, "house2.csv", 149L, "999", "house")], found);
        }
    }

    [Fact]
    public async Task OpenStream_RestartOfALookup_StartsItsReadersOver()
    {
        var run = await CreateAsync();
        await SendAllAsync(run, "house1.csv", FirstHouses);
        await SendAllAsync(run, "house2.csv", OtherHouses);
        await SendAllAsync(run, "people.csv", People);
        await _engine.OpenStreamAsync(run, "house1.csv", null, restart: true, $"r{++_request}", Token);
        var reader = (await _engine.GetRunAsync(run, Token)).Streams.Single(s => s.Name == "people.csv");
        Assert.Equal((0L, StreamState.Active), (reader.Checkpoint.Offset, reader.State));
        Assert.Equal(0, (await _store.CountRowsAsync(run, Token)).GetValueOrDefault("990g001"));
        await Assert.ThrowsAsync<RefusedException>(() => SendAsync(run, "people.csv", People));

        await SendAllAsync(run, "house1.csv", Lines(n => $"{n},NEW{n}", 0, 150));
        await SendAllAsync(run, "people.csv", People);
        Assert.Contains("NEW7", await CommitAsync(run), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _engine.DisposeAsync();
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static byte[] Lines(Func<int, string> line, int from = 0, int to = 3000) =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(from, to - from).Select(n => line(n) + "\n")));

    private HubEngine NewEngine() => new(
        new EngineOptions { DataFolder = _folder, Workers = 2, CheckpointBytes = 4096, CheckpointDelay = TimeSpan.FromMilliseconds(5) }, _store, _plans, TimeProvider.System);

    private async Task RestartAsync()
    {
        await _engine.DisposeAsync();
        _engine = NewEngine();
    }

    private async Task<(string File, long Rows)> WholeAsync(Func<Task> between)
    {
        var run = await CreateAsync();
        await SendAsync(run, "house2.csv", OtherHouses, OtherHouses.Length / 2);
        await between();
        await SendAllAsync(run, "house2.csv", OtherHouses);
        await SendAllAsync(run, "house1.csv", FirstHouses);
        await between();
        await SendAsync(run, "people.csv", People, People.Length / 3);
        await between();
        await SendAllAsync(run, "people.csv", People);
        await between();
        var file = await CommitAsync(run);
        return (file, (await _engine.GetRunAsync(run, Token)).Run.Groups.Single().Rows);
    }

    private async Task<string> CreateAsync(params string[] files)
    {
        var names = files.Length > 0 ? files : ["people.csv", "house1.csv", "house2.csv"];
        var request = new RunRequest { Municipality = "131016", Adapter = "tiny/990", Mode = RunMode.Migration, Manifest = new Manifest([.. names.Select(n => new ManifestFile(n))]) };
        return (await _engine.CreateRunAsync(request, $"r{++_request}", static _ => default, Token)).Run.Id;
    }

    private async Task<StreamSession> SendAsync(string run, string stream, byte[] bytes, int upTo = int.MaxValue)
    {
        var opened = await _engine.OpenStreamAsync(run, stream, null, restart: false, $"r{++_request}", Token);
        var session = await _engine.FindSessionAsync(run, stream, opened.Epoch, Token);
        for (var offset = session.NextOffset; offset < Math.Min(bytes.Length, upTo); offset = session.NextOffset)
        {
            await session.AppendAsync(offset, bytes.AsMemory((int)offset, (int)Math.Min(1000, Math.Min(bytes.Length, upTo) - offset)), null, false, Token);
        }

        return session;
    }

    private async Task SendAllAsync(string run, string stream, byte[] bytes)
    {
        var session = await SendAsync(run, stream, bytes);
        var claim = new FinalizeClaim(bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), null);
        var (_, result) = await _engine.FinalizeStreamAsync(run, stream, session.Epoch, claim, string.Create(CultureInfo.InvariantCulture, $"r{++_request}"), Token);
        Assert.True(result.IsFinal);
    }

    private async Task<string> CommitAsync(string run)
    {
        var result = await _engine.CommitRunAsync(run, validateOnly: false, null, $"r{++_request}", Token);
        Assert.True(result.View.Run.State == RunState.Committed, string.Join('\n', result.Blocking.Select(b => b.ToString())));
        return File.ReadAllText(Directory.GetFiles(Path.Combine(_engine.FolderOf(run), "standard"), "*.csv").Single());
    }

    private sealed class Plans : IPlanSource
    {
        private readonly AdapterRunPlan _plan;

        public Plans(string folder)
        {
            var edition = new Edition(
                new EditionHeader { Business = "990", BusinessName = "試験", Romaji = "shiken", Version = "1", Title = "試験", Trust = Trust.Sample },
                [new Group("990g001", "人", "person", [Item("99000001", "番号", "number"), Item("99000002", "世帯主", "head")])],
                []);
            var problems = new AdapterProblems();
            var plan = AdapterPlan.Compile(AdapterPack.Load(folder, problems)!, edition, AdapterSite.Default, problems);
            Assert.True(plan is not null, string.Join('\n', problems));
            _plan = new AdapterRunPlan("tiny/990", new string('a', 64), plan, RuleSet.BuiltIn(edition), ValidationProfile.Find("")!);
        }

        public IRunPlan Find(PlanRequest request) => _plan;

        private static Item Item(string id, string name, string romaji) => new()
        {
            Id = id,
            Name = name,
            Romaji = romaji,
            Type = ItemType.HalfWidth,
            Length = 100,
            Requirement = Hub.Catalog.Editions.Requirement.Optional,
        };
    }
}
