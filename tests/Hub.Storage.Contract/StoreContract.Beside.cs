using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Storage.Reading;
using Hub.Storage.Staging;
using Hub.Storage.Streams;

namespace Hub.Storage.Contract;

/// <content>What is kept beside the rows of the standard: findings across records, records that others look up, the kind of a stream.</content>
public abstract partial class StoreContract
{
    private static readonly FindingCode s_beside = new(7001, "ACROSS", Severity.Error, new FindingTexts("ja", "en", "ja", "en"));

    [StoreFact]
    public async Task AddRunFindings_CountAmongTheStreams_UntilTheyAreReplaced()
    {
        await using var store = await OpenWithRunAsync();
        await StoreAsync(store, "a", Batch(0, 1, quarantined: 1));
        Finding[] added = [new(s_beside, new SourcePosition("a", 1, 10, 3)), new(s_beside, new SourcePosition("a", 0, 0, 3)), new(s_beside, new SourcePosition("a", 1, 10, 3)), new(s_beside, SourcePosition.None)];
        await store.AddRunFindingsAsync("r1", added, None);
        await store.AddRunFindingsAsync("none", added, None);
        var all = await store.ReadFindingsAsync("r1", new FindingFilter(), None).ToListAsync();
        Assert.Equal([(-1L, 0, 7001), (0, 0, 7001), (1, 0, 4999), (1, 1, 7001), (1, 2, 7001)], all.Select(f => (f.Key.Record, f.Key.Sequence, f.Code)));
        Assert.Equal(4, (await store.ListStreamsAsync("r1", None))[0].Checkpoint.Errors);
        await store.ReplaceRunFindingsAsync("r1", [], None);
        Assert.Equal([4999], (await store.ReadFindingsAsync("r1", new FindingFilter(), None).ToListAsync()).Select(f => f.Code));
        Assert.Equal(1, (await store.ListStreamsAsync("r1", None))[0].Checkpoint.Errors);
    }

    [StoreFact]
    public async Task ReadRows_OfAGroupThatIsKept_ComeBackBesideTheStandards()
    {
        await using var store = await OpenWithRunAsync();
        var kept = new Group("lookup:世帯", "世帯", "世帯", []);
        using (var batch = new StagedBatch(Edition.Groups, [kept]))
        {
            var row = new StandardRecord(Edition.Groups[0]);
            row.Set(0, "x"u8);
            for (var i = 0; i < 3; i++)
            {
                batch.BeginRecord();
                batch.AddRow(i, row);
                batch.AddKept(0, i, new StandardRecord(kept));
                batch.AcceptRecord();
            }

            await StoreAsync(store, "a", batch);
        }

        Assert.Equal(["0:0:", "0:1:", "0:2:"], await RowsAsync(store, "r1", kept));
        Assert.Empty(await RowsAsync(store, "r1", kept, resubmitted: true));
        Assert.Equal(3, (await RowsAsync(store, "r1", Edition.Groups[0])).Count);
        Assert.Equal([(Edition.Groups[0].Id, 3L), (kept.Id, 3L)], (await store.CountRowsAsync("r1", None)).Select(c => (c.Key, c.Value)).Order());
        await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, true, new RequestStamp("again", "f"), Now, None);
        Assert.Empty(await RowsAsync(store, "r1", kept));
    }

    [StoreFact]
    public async Task OpenStream_KeepsWhatKindOfDataItTakes()
    {
        await using var store = await OpenWithRunAsync();
        Assert.Equal(StreamKind.Rows, (await store.OpenStreamAsync("r1", "b", StreamKind.Rows, false, new RequestStamp("q1", "f"), Now, None))!.Kind);
        Assert.Equal([StreamKind.Blocks, StreamKind.Rows], (await store.ListStreamsAsync("r1", None)).Select(s => s.Kind));
    }
}
