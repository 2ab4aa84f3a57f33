using Hub.Storage.Runs;
using Hub.Storage.Streams;

namespace Hub.Storage.Contract;

/// <content>Holds of a node, and what a dead one left.</content>
public abstract partial class StoreContract
{
    [StoreFact]
    public async Task HoldStream_OnlyForThePresentEpochOfAnOpenStream()
    {
        await using var store = await OpenWithRunAsync();
        Assert.False(await store.HoldStreamAsync("r1", "a", 0, None));
        await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, false, new RequestStamp("q1", "f"), Now, None);
        Assert.True(await store.HoldStreamAsync("r1", "a", 1, None));
        Assert.True(await store.HoldStreamAsync("r1", "a", 1, None));
        await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, false, new RequestStamp("q2", "f"), Now, None);
        Assert.False(await store.HoldStreamAsync("r1", "a", 1, None));
        Assert.True(await store.HoldStreamAsync("r1", "a", 2, None));
        Assert.False(await store.HoldStreamAsync("r1", "none", 2, None));
        Assert.False(await store.HoldStreamAsync("none", "a", 2, None));
        await store.ReleaseStreamAsync("r1", "a", None);
        Assert.True(await store.FinalizeStreamAsync("r1", "a", 2, 0, "ab", default, new RequestStamp("q3", "f"), Now, None));
        Assert.False(await store.HoldStreamAsync("r1", "a", 2, None));
    }

    [StoreFact]
    public async Task TakeUp_GivesBackARunThatNobodyChecksAnyMore()
    {
        await using var store = await OpenWithRunAsync();
        await store.HoldRunAsync("none", None);
        await store.HoldRunAsync("r1", None);
        Assert.True(await store.TryChangeRunAsync(NewRun("r1", "a", "b") with { State = RunState.Checking, Verdict = RunVerdict.Passed }, RunState.Active, None));
        await store.RenewAsync(None);
        Assert.Null(await store.TakeUpAsync(Now, None));
        await store.ReleaseRunAsync("r1", None);
        Assert.Equal("r1", await store.TakeUpAsync(Now.AddMinutes(1), None));
        Assert.Null(await store.TakeUpAsync(Now, None));
        var run = (await store.FindRunAsync("r1", None))!;
        Assert.Equal((RunState.Active, RunVerdict.None, Now.AddMinutes(1)), (run.State, run.Verdict, run.UpdateTime));
    }
}
