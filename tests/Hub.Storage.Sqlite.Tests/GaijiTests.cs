using Hub.Catalog.Editions;
using Hub.Findings;
using Hub.Storage.Reading;
using Hub.Storage.Runs;
using Hub.Storage.Staging;
using Hub.Storage.Streams;

namespace Hub.Storage.Sqlite.Tests;

public sealed class GaijiTests : IDisposable
{
    private static readonly CancellationToken s_none = CancellationToken.None;
    private static readonly DateTimeOffset s_time = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    private static readonly FindingCode s_code = new(4998, "TEST", Severity.Error, new FindingTexts("ja", "en", "ja", "en"));

    private readonly IReadOnlyList<Group> _groups = EditionLibrary.Load().Find("001/2.1")!.Groups;
    private readonly string _folder = Directory.CreateTempSubdirectory("hub-sqlite-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task SumGaiji_SeveralBatches_CountsOccurrencesPersonsAndPlacesExactly()
    {
        await using (var store = await OpenWithRunAsync())
        {
            using var first = Batch(Use(0, 0x80A1, person: 7, count: 2), Use(1, 0x80A1, person: 8, field: "KANA", item: ""), Use(1, 0x80A2, person: 8));
            using var second = Batch(Use(5, 0x80A1, person: 7), Use(6, 0x80A1, person: 9, isOpen: false));
            Assert.True(await store.WriteAsync(new StreamWrite("r1", "a", 1, 0, [first, second], new Checkpoint { Offset = 30 }, s_time), s_none));
        }

        await using var again = SqliteStore.Open(new SqliteStoreOptions(_folder));
        var totals = await again.SumGaijiAsync("r1", 2, s_none);
        Assert.Equal([0x80A1u, 0x80A2u], totals.Select(t => t.Code));
        Assert.Equal(("U+E000", 5L, 4L, 3L, 4L), (totals[0].Meaning, totals[0].Count, totals[0].Unresolved, totals[0].Persons, totals[0].Records));
        Assert.Equal([new GaijiPlace("NAME", "00100022", 4), new GaijiPlace("KANA", "", 1)], totals[0].Places);
        Assert.Equal([new GaijiSample("a", 0, "999"), new GaijiSample("a", 1, "999")], totals[0].Samples);
    }

    [Fact]
    public async Task Write_Refused_CountsNothing()
    {
        await using var store = await OpenWithRunAsync();
        using var batch = Batch(Use(0, 0x80A1, person: 7));
        Assert.False(await store.WriteAsync(new StreamWrite("r1", "a", 9, 0, [batch], new Checkpoint { Offset = 30 }, s_time), s_none));
        Assert.Empty(await store.SumGaijiAsync("r1", 1, s_none));
    }

    [Fact]
    public async Task Resubmit_OfOneRecord_CountsWhatItHoldsNow()
    {
        await using var store = await OpenWithRunAsync();
        using var batch = Batch(Use(0, 0x80A1, person: 7), Use(1, 0x80A2, person: 8));
        Assert.True(await store.WriteAsync(new StreamWrite("r1", "a", 1, 0, [batch], new Checkpoint { Offset = 30 }, s_time), s_none));
        Assert.Equal([0L], (await store.ReadQuarantineAsync("r1", new QuarantineFilter { Gaiji = 0x80A1 }, s_none).ToListAsync()).Select(q => q.Record));
        using var corrected = new StagedBatch(_groups);
        corrected.Gaiji.Add(Use(0, 0x80A1, person: 7, isOpen: false));
        Assert.True(await store.ResubmitAsync("r1", "a", 0, 0, corrected, s_time, s_none));
        var totals = await store.SumGaijiAsync("r1", 1, s_none);
        Assert.Equal([(0x80A1u, 1L, 0L), (0x80A2u, 1L, 1L)], totals.Select(t => (t.Code, t.Count, t.Unresolved)));
        Assert.Empty(await store.ReadQuarantineAsync("r1", new QuarantineFilter { Gaiji = 0x80A1 }, s_none).ToListAsync());
    }

    [Fact]
    public async Task RestartAndAbandon_ForgetThem()
    {
        await using var store = await OpenWithRunAsync();
        using var batch = Batch(Use(0, 0x80A1, person: 7));
        Assert.True(await store.WriteAsync(new StreamWrite("r1", "a", 1, 0, [batch], new Checkpoint { Offset = 30 }, s_time), s_none));
        await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, restart: true, new RequestStamp("q2", "f"), s_time, s_none);
        Assert.Empty(await store.SumGaijiAsync("r1", 1, s_none));
        Assert.True(await store.WriteAsync(new StreamWrite("r1", "a", 2, 0, [batch], new Checkpoint { Offset = 30 }, s_time), s_none));
        Assert.Single(await store.SumGaijiAsync("r1", 1, s_none));
        await store.AbandonRunAsync("r1", s_time, s_none);
        Assert.Empty(await store.SumGaijiAsync("r1", 1, s_none));
    }

    [Fact]
    public async Task Characters_OfARun_AreStoredWithItAndChangeWithIt()
    {
        await using var store = await OpenWithRunAsync();
        var run = await store.FindRunAsync("r1", s_none);
        Assert.Equal("{\"policy\":{}}", run!.Characters);
        Assert.True(await store.TryChangeRunAsync(run with { Characters = "{}" }, RunState.Active, s_none));
        Assert.Equal("{}", (await store.FindRunAsync("r1", s_none))!.Characters);
    }

    private static GaijiUse Use(long record, uint code, long person, int count = 1, bool isOpen = true, string field = "NAME", string item = "00100022") =>
        new(record, code, code == 0x80A1 ? "U+E000" : "U+E001", isOpen, field, item, count, person, "999");

    private async Task<SqliteStore> OpenWithRunAsync()
    {
        var store = SqliteStore.Open(new SqliteStoreOptions(_folder));
        var run = new StoredRun
        {
            Id = "r1",
            Municipality = "131016",
            Business = "001",
            Edition = "2.1",
            Adapter = "a/b",
            Characters = "{\"policy\":{}}",
            Mode = RunMode.Migration,
            Manifest = new Manifest([new ManifestFile("a")]),
            CreateTime = s_time,
            UpdateTime = s_time,
        };
        Assert.True(await store.CreateRunAsync(run, new RequestStamp("create", "print"), s_none));
        await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, false, new RequestStamp("q1", "f"), s_time, s_none);
        return store;
    }

    /// <summary>A batch of the uses; their records are in quarantine.</summary>
    private StagedBatch Batch(params GaijiUse[] uses)
    {
        var batch = new StagedBatch(_groups);
        batch.Gaiji.AddRange(uses);
        foreach (var record in uses.Select(u => u.Record).Distinct())
        {
            batch.BeginRecord();
            batch.Findings.Add(new Finding(s_code, new SourcePosition("", record, record * 10, 3)));
            batch.QuarantineRecord(record, record * 10, "bad"u8, default);
        }

        return batch;
    }
}
