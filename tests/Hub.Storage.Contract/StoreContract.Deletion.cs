using Hub.Storage.Reading;
using Hub.Storage.Runs;
using Hub.Storage.Streams;

namespace Hub.Storage.Contract;

/// <content>Deleting a run for good.</content>
public abstract partial class StoreContract
{
    [StoreFact]
    public async Task Erase_LeavesNothingButTheDeletion_AndNoOtherRunIsTouched()
    {
        await using var store = await OpenWithRunAsync();
        await StoreAsync(store, "a", Batch(0, 3, quarantined: 1));
        await store.CreateRunAsync(NewRun("r2", "a"), new RequestStamp("create2", "print"), None);
        Assert.Equal(
            ["findings 1", "quarantined_records 1", "rows 3", "streams 2"],
            (await store.CountHeldAsync("r1", None)).Where(c => c.Kind != DeletedCount.Keys).Select(c => $"{c.Kind} {c.Count}").Order(StringComparer.Ordinal));
        Assert.False(await store.EraseRunAsync("r1", None));
        Assert.False(await store.EraseRunAsync("unknown", None));

        var deletion = new RunDeletion("課長", "引渡し済み", Now, RunState.Active) { Counts = [new DeletedCount(DeletedCount.Rows, 3)], Sources = [new DeletedSource(30, 4, "")] };
        var begun = (await store.FindRunAsync("r1", None))! with { State = RunState.Deleting, Deletion = deletion };
        Assert.True(await store.TryChangeRunAsync(begun, RunState.Active, None));
        Assert.False(await store.AbandonRunAsync("r1", Now, None));
        for (var again = 0; again < 2; again++)
        {
            Assert.True(await store.EraseRunAsync("r1", None));
            Assert.Empty(await store.CountHeldAsync("r1", None));
        }

        Assert.Empty(await store.ListStreamsAsync("r1", None));
        Assert.Empty(await RowsAsync(store, "r1", Edition.Groups[0]));
        Assert.Empty(await store.ReadFindingsAsync("r1", new FindingFilter(), None).ToListAsync());
        Assert.Empty(await store.ReadQuarantineAsync("r1", new QuarantineFilter { WithBytes = true }, None).ToListAsync());
        Assert.Null(await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, true, new RequestStamp("late", "f"), Now, None));
        Assert.True(await store.TryChangeRunAsync(begun with { State = RunState.Deleted, Deletion = deletion with { CompleteTime = Now } }, RunState.Deleting, None));
        Assert.False(await store.EraseRunAsync("r1", None));
        var left = (await store.FindRunAsync("r1", None))!;
        Assert.Equal((RunState.Deleted, "", 0, 0, "131016"), (left.State, left.Title, left.Manifest.Files.Count, left.Manifest.ControlTotals.Count, left.Municipality));
        Assert.Equal(StoreJson.Write(deletion with { CompleteTime = Now }), StoreJson.Write(left.Deletion!));
        Assert.False(await store.CreateRunAsync(NewRun("r1", "a"), new RequestStamp("create3", "print"), None));
        Assert.Single(await store.ListStreamsAsync("r2", None));
    }

    [StoreFact]
    public async Task Erase_ACommittedRun_DropsItsRows()
    {
        await using var store = await OpenWithRunAsync();
        await StoreAsync(store, "a", Batch(0, 3, quarantined: 0));
        var run = (await store.FindRunAsync("r1", None))!;
        Assert.True(await store.TryChangeRunAsync(run with { State = RunState.Committed, CommitTime = Now }, RunState.Active, None));
        Assert.True(await store.TryChangeRunAsync(run with { State = RunState.Deleting, CommitTime = Now, Deletion = new RunDeletion("課長", "引渡し済み", Now, RunState.Committed) }, RunState.Committed, None));
        Assert.True(await store.EraseRunAsync("r1", None));
        Assert.Empty(await store.CountRowsAsync("r1", None));
        Assert.Empty(await RowsAsync(store, "r1", Edition.Groups[0]));
    }
}
