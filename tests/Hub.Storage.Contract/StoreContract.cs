using System.Globalization;
using System.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Storage.Reading;
using Hub.Storage.Runs;
using Hub.Storage.Staging;
using Hub.Storage.Streams;

namespace Hub.Storage.Contract;

/// <summary>What every store must do: runs, requests, streams. What it keeps of data is in the other parts.</summary>
public abstract partial class StoreContract
{
    protected static readonly CancellationToken None = CancellationToken.None;
    protected static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    private static readonly FindingCode s_code = new(4999, "TEST", Severity.Error, new FindingTexts("ja", "en", "ja", "en"));
    private static readonly FindingCode s_hint = new(4998, "HINT", Severity.Info, new FindingTexts("ja", "en", "ja", "en"));

    protected Edition Edition { get; } = EditionLibrary.Load().Find("001/2.1")!;

    /// <summary>Opens the store of this test: an empty one at first, the same again after it was disposed of.</summary>
    protected abstract ValueTask<IHubStore> OpenStoreAsync();

    [StoreFact]
    public async Task CreateRun_ComesBackAsItWas_AlsoAfterOpeningAgain()
    {
        var run = NewRun("r1", "a", "b") with { Title = "本番", Parameters = new Dictionary<string, string> { ["p"] = "値" }, Profile = "strict", AdapterSha256 = "ab", CreatedBy = "vendor-a" };
        await using (var store = await OpenStoreAsync())
        {
            Assert.True(await store.CreateRunAsync(run, new RequestStamp("create", "print"), None));
            Assert.False(await store.CreateRunAsync(run, new RequestStamp("create-2", "print"), None));
            Assert.Equal(new StoredAnswer("print", "r1"), await store.FindAnswerAsync("create", None));
            Assert.Null(await store.FindAnswerAsync("create-2", None));
            Assert.Null(await store.FindRunAsync("other", None));
        }

        await using var again = await OpenStoreAsync();
        var found = (await again.FindRunAsync("r1", None))!;
        Assert.Equal(StoreJson.Write(run.Manifest), StoreJson.Write(found.Manifest));
        Assert.Equal(StoreJson.Write(run.Parameters), StoreJson.Write(found.Parameters));
        Assert.Equal(run with { Manifest = found.Manifest, Parameters = found.Parameters, Groups = found.Groups, Totals = found.Totals }, found);
        var streams = await again.ListStreamsAsync("r1", None);
        Assert.Equal([("a", 0, StreamState.Expected, 0L), ("b", 1, StreamState.Expected, 0L)], streams.Select(s => (s.Name, s.Ordinal, s.State, s.Epoch)));
    }

    [StoreFact]
    public async Task RememberAnswer_FirstOneStays()
    {
        await using var store = await OpenStoreAsync();
        await store.RememberAnswerAsync(new RequestStamp("q", "f"), "one", Now, None);
        await store.RememberAnswerAsync(new RequestStamp("q", "g"), "two", Now, None);
        Assert.Equal(new StoredAnswer("f", "one"), await store.FindAnswerAsync("q", None));
    }

    [StoreFact]
    public async Task ListRuns_NewestFirst_InPagesAndFiltered()
    {
        await using var store = await OpenStoreAsync();
        for (var i = 1; i <= 5; i++)
        {
            await store.CreateRunAsync(NewRun($"r{i}", "a") with { Municipality = i == 3 ? "011002" : "131016", CreatedBy = i % 2 == 0 ? "even" : "" }, new RequestStamp($"q{i}", "f"), None);
        }

        Assert.Equal(["r5", "r4"], (await store.ListRunsAsync(new RunFilter { Limit = 2 }, None)).Select(r => r.Id));
        Assert.Equal(["r3", "r2", "r1"], (await store.ListRunsAsync(new RunFilter { After = "r4" }, None)).Select(r => r.Id));
        Assert.Equal(["r3"], (await store.ListRunsAsync(new RunFilter { Municipality = "011002" }, None)).Select(r => r.Id));
        Assert.Equal(["r4", "r2"], (await store.ListRunsAsync(new RunFilter { CreatedBy = "even" }, None)).Select(r => r.Id));
        Assert.Equal(["r2"], (await store.ListRunsAsync(new RunFilter { CreatedBy = "even", After = "r4" }, None)).Select(r => r.Id));
        Assert.Empty(await store.ListRunsAsync(new RunFilter { CreatedBy = "even", After = "r5" }, None));
        Assert.Empty(await store.ListRunsAsync(new RunFilter { Municipality = "131016", After = "r3" }, None));
        Assert.Empty(await store.ListRunsAsync(new RunFilter { State = RunState.Committed }, None));
        Assert.Empty(await store.ListRunsAsync(new RunFilter { Business = "002" }, None));
    }

    [StoreFact]
    public async Task TryChangeRun_OnlyFromTheExpectedState_StoresResults()
    {
        await using var store = await OpenWithRunAsync();
        var run = (await store.FindRunAsync("r1", None))!;
        var change = run with
        {
            State = RunState.Checked,
            Verdict = RunVerdict.Blocked,
            Groups = [new GroupResult("001g001", 3, "ab", "f.csv")],
            Totals = [new TotalResult(new ControlTotal("00100001", "", "5"), "合計", 4.5m)],
            Override = new CommitOverride("課長", "期限", 2),
            UpdateTime = Now.AddMinutes(1),
        };
        Assert.False(await store.TryChangeRunAsync(change, RunState.Checking, None));
        Assert.True(await store.TryChangeRunAsync(change, RunState.Active, None));
        Assert.False(await store.TryChangeRunAsync(change, RunState.Active, None));
        var found = (await store.FindRunAsync("r1", None))!;
        Assert.Equal((RunState.Checked, RunVerdict.Blocked, Now.AddMinutes(1)), (found.State, found.Verdict, found.UpdateTime));
        Assert.Equal(change.Groups, found.Groups);
        Assert.Equal(StoreJson.Write(change.Totals), StoreJson.Write(found.Totals));
        Assert.Equal(change.Override, found.Override);
    }

    [StoreFact]
    public async Task OpenStream_GivesEpochs_UnlessFinalizedOrClosed()
    {
        await using var store = await OpenWithRunAsync();
        Assert.Null(await store.OpenStreamAsync("r1", "none", StreamKind.Blocks, false, new RequestStamp("q0", "f"), Now, None));
        Assert.Null(await store.OpenStreamAsync("none", "a", StreamKind.Blocks, false, new RequestStamp("q0", "f"), Now, None));
        var first = (await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, false, new RequestStamp("q1", "f"), Now, None))!;
        var second = (await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, false, new RequestStamp("q2", "f"), Now.AddSeconds(1), None))!;
        Assert.Equal((1L, 2L, StreamState.Active, Now), (first.Epoch, second.Epoch, second.State, second.CreateTime!.Value));
        Assert.Equal("2", (await store.FindAnswerAsync("q2", None))!.Answer);
        Assert.False(await store.FinalizeStreamAsync("r1", "a", 1, 0, "ab", default, new RequestStamp("q3", "f"), Now, None));
        Assert.False(await store.FinalizeStreamAsync("r1", "a", 2, 7, "ab", default, new RequestStamp("q3", "f"), Now, None));
        Assert.True(await store.FinalizeStreamAsync("r1", "a", 2, 0, "ab", default, new RequestStamp("q4", "f"), Now, None));
        Assert.Equal("ab", (await store.ListStreamsAsync("r1", None))[0].Sha256);
        Assert.Null(await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, false, new RequestStamp("q5", "f"), Now, None));
        Assert.Equal(3, (await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, true, new RequestStamp("q6", "f"), Now, None))!.Epoch);
        await store.TryChangeRunAsync(NewRun("r1", "a", "b") with { State = RunState.Checking }, RunState.Active, None);
        Assert.Null(await store.OpenStreamAsync("r1", "b", StreamKind.Blocks, false, new RequestStamp("q7", "f"), Now, None));
    }

    [StoreFact]
    public async Task Abandon_DropsEverything_ButNotWhatIsCommitted()
    {
        await using var store = await OpenWithRunAsync();
        await StoreAsync(store, "a", Batch(0, 3, quarantined: 1));
        Assert.True(await store.AbandonRunAsync("r1", Now, None));
        Assert.Empty(await RowsAsync(store, "r1", Edition.Groups[0]));
        Assert.Empty(await store.CountRowsAsync("r1", None));
        Assert.Empty(await store.ReadFindingsAsync("r1", new FindingFilter(), None).ToListAsync());
        Assert.Empty(await store.ReadQuarantineAsync("r1", new QuarantineFilter(), None).ToListAsync());
        using var late = Batch(3, 1, quarantined: 0);
        Assert.False(await store.WriteAsync(new StreamWrite("r1", "a", 1, 30, [late], new Checkpoint { Offset = 60 }, Now), None));
        await store.CreateRunAsync(NewRun("r2", "a"), new RequestStamp("create2", "print"), None);
        Assert.True(await store.TryChangeRunAsync(NewRun("r2", "a") with { State = RunState.Committed, CommitTime = Now }, RunState.Active, None));
        Assert.False(await store.AbandonRunAsync("r2", Now, None));
        Assert.Equal(Now, (await store.FindRunAsync("r2", None))!.CommitTime);
    }

    protected static StoredRun NewRun(string id, params string[] files) => new()
    {
        Id = id,
        Municipality = "131016",
        Business = "001",
        Edition = "2.1",
        Adapter = "a/b",
        Mode = RunMode.Migration,
        Manifest = new Manifest([.. files.Select(f => new ManifestFile(f) { Size = 5 })]) { ControlTotals = [new ControlTotal("", "001g001", "3")] },
        CreateTime = Now,
        UpdateTime = Now,
    };

    /// <summary>A store with run r1 of the files a and b.</summary>
    protected async ValueTask<IHubStore> OpenWithRunAsync()
    {
        var store = await OpenStoreAsync();
        Assert.True(await store.CreateRunAsync(NewRun("r1", "a", "b"), new RequestStamp("create", "print"), None));
        return store;
    }

    /// <summary>Opens a stream and stores a batch as its first.</summary>
    protected static async ValueTask StoreAsync(IHubStore store, string stream, StagedBatch batch)
    {
        using (batch)
        {
            var opened = (await store.OpenStreamAsync("r1", stream, StreamKind.Blocks, false, new RequestStamp("open " + stream, "f"), Now, None))!;
            Assert.True(await store.WriteAsync(
                new StreamWrite("r1", stream, opened.Epoch, 0, [batch], new Checkpoint { Offset = 30, Records = 4, Quarantined = batch.Quarantined, Errors = batch.Quarantined, Digest = new byte[] { 1, 2 } }, Now), None));
        }
    }

    /// <summary>Rows of the first group with the record's ordinal in their first item, then records in quarantine.</summary>
    protected StagedBatch Batch(int first, int rows, int quarantined)
    {
        var batch = new StagedBatch(Edition.Groups);
        var row = new StandardRecord(Edition.Groups[0]);
        for (var i = first; i < first + rows; i++)
        {
            batch.BeginRecord();
            row.Clear();
            row.Set(0, Encoding.UTF8.GetBytes(i.ToString(CultureInfo.InvariantCulture)));
            batch.AddRow(i, row);
            batch.AcceptRecord();
        }

        for (var i = first + rows; i < first + rows + quarantined; i++)
        {
            batch.BeginRecord();
            batch.AddRow(i, row);
            batch.Findings.Add(new Finding(s_code, new SourcePosition("", i, i * 10, 3)) { Found = "見つけた" });
            batch.QuarantineRecord(i, i * 10, "bad"u8, "header"u8);
        }

        return batch;
    }

    /// <summary>Puts one corrected record into its place in the run "r1"; true: it was stored.</summary>
    protected static async ValueTask<bool> ResubmitAsync(IHubStore store, string stream, Correction correction, DateTimeOffset time) =>
        (await store.ResubmitAsync("r1", stream, [correction], time, None)).Contains(correction.Record);

    /// <summary>All rows of a group as "stream:record:canonical bytes", those that came with their stream or the corrected ones.</summary>
    protected static async ValueTask<List<string>> RowsAsync(IHubStore store, string run, Group group, bool resubmitted = false)
    {
        List<string> rows = [];
        await foreach (var block in store.ReadRowsAsync(run, group.Id, resubmitted, None))
        {
            var count = 0;
            var reader = new RowBlockReader(block);
            while (reader.MoveNext())
            {
                rows.Add($"{block.StreamOrdinal}:{reader.Ordinal}:{Convert.ToHexString(reader.Row.Span)}");
                Assert.InRange(reader.Ordinal, block.First, block.Last);
                count++;
            }

            Assert.Equal((group.Id, block.Count), (block.Group, count));
        }

        return rows;
    }
}
