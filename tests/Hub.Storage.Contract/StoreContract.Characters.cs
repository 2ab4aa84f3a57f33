using Hub.Findings;
using Hub.Storage.Reading;
using Hub.Storage.Runs;
using Hub.Storage.Staging;
using Hub.Storage.Streams;

namespace Hub.Storage.Contract;

/// <content>Characters that are to be identified, and findings across records.</content>
public abstract partial class StoreContract
{
    private static readonly FindingCode s_gaiji = new(4998, "TEST", Severity.Error, new FindingTexts("ja", "en", "ja", "en"));
    private static readonly FindingCode s_across = new(7998, "ACROSS", Severity.Warning, new FindingTexts("ja", "en", "ja", "en"));

    [StoreFact]
    public async Task AddRunFindings_OfARecord_CountWithItsStreamUntilTheyAreReplaced()
    {
        await using var store = await OpenForCharactersAsync();
        using var batch = Held(Use(0, 0x80A1, person: 7));
        Assert.True(await store.WriteAsync(new StreamWrite("r1", "a", 1, 0, [batch], new Checkpoint { Offset = 30, Errors = 1 }, Now), None));
        Finding[] across = [new(s_across, new SourcePosition("a", 0, 0, 3)), new(s_across, new SourcePosition("a", 0, 0, 3)), new(s_across, SourcePosition.None)];
        await store.AddRunFindingsAsync("r1", across, None);
        await store.AddRunFindingsAsync("r1", across[..1], None);
        var found = await store.ReadFindingsAsync("r1", new FindingFilter { Code = 7998 }, None).ToListAsync();
        Assert.Equal([-1L, 0, 0, 0], found.Select(f => f.Position.Record));
        Assert.Equal([1, 2, 3], found.Skip(1).Select(f => f.Key.Sequence));
        var counted = (await store.ListStreamsAsync("r1", None))[0].Checkpoint;
        Assert.Equal((1L, 3L), (counted.Errors, counted.Warnings));
        await store.ReplaceRunFindingsAsync("r1", [], None);
        Assert.Empty(await store.ReadFindingsAsync("r1", new FindingFilter { Code = 7998 }, None).ToListAsync());
        Assert.Equal(0, (await store.ListStreamsAsync("r1", None))[0].Checkpoint.Warnings);
    }

    [StoreFact]
    public async Task SumGaiji_SeveralBatches_CountsOccurrencesPersonsAndPlacesExactly()
    {
        await using (var store = await OpenForCharactersAsync())
        {
            using var first = Held(Use(0, 0x80A1, person: 7, count: 2), Use(1, 0x80A1, person: 8, field: "KANA", item: ""), Use(1, 0x80A2, person: 8));
            using var second = Held(Use(5, 0x80A1, person: 7), Use(6, 0x80A1, person: 9, isOpen: false));
            Assert.True(await store.WriteAsync(new StreamWrite("r1", "a", 1, 0, [first, second], new Checkpoint { Offset = 30 }, Now), None));
        }

        await using var again = await OpenStoreAsync();
        var totals = await again.SumGaijiAsync("r1", 2, None);
        Assert.Equal([0x80A1u, 0x80A2u], totals.Select(t => t.Code));
        Assert.Equal(("U+E000", 5L, 4L, 3L, 4L), (totals[0].Meaning, totals[0].Count, totals[0].Unresolved, totals[0].Persons, totals[0].Records));
        Assert.Equal([new GaijiPlace("NAME", "00100022", 4), new GaijiPlace("KANA", "", 1)], totals[0].Places);
        Assert.Equal([new GaijiSample("a", 0, "999"), new GaijiSample("a", 1, "999")], totals[0].Samples);
    }

    [StoreFact]
    public async Task Write_Refused_CountsNothing()
    {
        await using var store = await OpenForCharactersAsync();
        using var batch = Held(Use(0, 0x80A1, person: 7));
        Assert.False(await store.WriteAsync(new StreamWrite("r1", "a", 9, 0, [batch], new Checkpoint { Offset = 30 }, Now), None));
        Assert.Empty(await store.SumGaijiAsync("r1", 1, None));
    }

    [StoreFact]
    public async Task Resubmit_OfOneRecord_CountsWhatItHoldsNow()
    {
        await using var store = await OpenForCharactersAsync();
        using var batch = Held(Use(0, 0x80A1, person: 7), Use(1, 0x80A2, person: 8));
        Assert.True(await store.WriteAsync(new StreamWrite("r1", "a", 1, 0, [batch], new Checkpoint { Offset = 30 }, Now), None));
        Assert.Equal([0L], (await store.ReadQuarantineAsync("r1", new QuarantineFilter { Gaiji = 0x80A1 }, None).ToListAsync()).Select(q => q.Record));
        using var corrected = new StagedBatch(Edition.Groups);
        corrected.Gaiji.Add(Use(0, 0x80A1, person: 7, isOpen: false));
        Assert.True(await ResubmitAsync(store, "a", new Correction(0, 0, corrected), Now));
        var totals = await store.SumGaijiAsync("r1", 1, None);
        Assert.Equal([(0x80A1u, 1L, 0L), (0x80A2u, 1L, 1L)], totals.Select(t => (t.Code, t.Count, t.Unresolved)));
        Assert.Empty(await store.ReadQuarantineAsync("r1", new QuarantineFilter { Gaiji = 0x80A1 }, None).ToListAsync());
    }

    [StoreFact]
    public async Task RestartAndAbandon_ForgetThem()
    {
        await using var store = await OpenForCharactersAsync();
        using var batch = Held(Use(0, 0x80A1, person: 7));
        Assert.True(await store.WriteAsync(new StreamWrite("r1", "a", 1, 0, [batch], new Checkpoint { Offset = 30 }, Now), None));
        await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, restart: true, new RequestStamp("q2", "f"), Now, None);
        Assert.Empty(await store.SumGaijiAsync("r1", 1, None));
        Assert.True(await store.WriteAsync(new StreamWrite("r1", "a", 2, 0, [batch], new Checkpoint { Offset = 30 }, Now), None));
        Assert.Single(await store.SumGaijiAsync("r1", 1, None));
        await store.AbandonRunAsync("r1", Now, None);
        Assert.Empty(await store.SumGaijiAsync("r1", 1, None));
    }

    [StoreFact]
    public async Task Characters_OfARun_AreStoredWithItAndChangeWithIt()
    {
        await using var store = await OpenForCharactersAsync();
        var run = await store.FindRunAsync("r1", None);
        Assert.Equal("{\"policy\":{}}", run!.Characters);
        Assert.True(await store.TryChangeRunAsync(run with { Characters = "{}" }, RunState.Active, None));
        Assert.Equal("{}", (await store.FindRunAsync("r1", None))!.Characters);
    }

    private static GaijiUse Use(long record, uint code, long person, int count = 1, bool isOpen = true, string field = "NAME", string item = "00100022") =>
        new(record, code, code == 0x80A1 ? "U+E000" : "U+E001", isOpen, field, item, count, person, "999");

    private async Task<IHubStore> OpenForCharactersAsync()
    {
        var store = await OpenStoreAsync();
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
            CreateTime = Now,
            UpdateTime = Now,
        };
        Assert.True(await store.CreateRunAsync(run, new RequestStamp("create", "print"), None));
        await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, false, new RequestStamp("q1", "f"), Now, None);
        return store;
    }

    /// <summary>A batch of the uses; their records are in quarantine.</summary>
    private StagedBatch Held(params GaijiUse[] uses)
    {
        var batch = new StagedBatch(Edition.Groups);
        batch.Gaiji.AddRange(uses);
        foreach (var record in uses.Select(u => u.Record).Distinct())
        {
            batch.BeginRecord();
            batch.Findings.Add(new Finding(s_gaiji, new SourcePosition("", record, record * 10, 3)));
            batch.QuarantineRecord(record, record * 10, "bad"u8, default);
        }

        return batch;
    }
}
