using System.Text;
using Hub.Engine.Streams;
using Hub.Findings;
using Hub.Storage.Reading;
using Hub.Storage.Runs;
using Hub.Storage.Streams;
using Hub.Validation.Rules;

namespace Hub.Engine.Tests.Runs;

public sealed class BudgetTests
{
    private const int BlockBytes = 160;

    private static readonly CancellationToken s_none = CancellationToken.None;

    /// <summary>Two thousand good records, then one good and one odd one in turn.</summary>
    private static readonly byte[] s_extract = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 4000).Select(i => $"{(i >= 2000 && i % 2 == 1 ? 'W' : 'P')}{i:D15}")));

    [Theory]
    [InlineData(10L, null, "11, a.dat #2021 @32336", "10")]
    [InlineData(null, 5.0, "112, a.dat #2223 @35568", "5 %")]
    [InlineData(5000L, 50.0, null, null)]
    public async Task Append_BudgetUsedUp_StopsAndNamesRuleBudgetCountAndRecord(long? count, double? percent, string? found, string? expected)
    {
        await using var bench = new Bench(checkpointBytes: BlockBytes, limit: Limit(count, percent));
        var run = await bench.CreateAsync(RunMode.DryRun);

        var last = await SendAsync(bench, run);

        Assert.Equal(found is null ? AppendOutcome.Appended : AppendOutcome.Stopped, last.Outcome);
        var stored = await bench.Store.ReadFindingsAsync(run, new FindingFilter { Code = 7092 }, s_none).ToListAsync();
        Assert.Equal(found is null ? [] : [$"R990-01: {found} > {expected}"], stored.Select(f => $"{f.Field}: {f.Found} > {f.Expected}"));
        Assert.Equal(stored.Select(f => f.Found), new[] { last.Stop }.OfType<Finding>().Select(f => f.Found));
        var stream = Assert.Single(await bench.Store.ListStreamsAsync(run, s_none));
        Assert.Equal((last.Durable.Offset, last.Durable.Records), (stream.Checkpoint.Offset, stream.Checkpoint.Records));
        Assert.Equal(found is null, stream.Checkpoint.Records == 4000);
    }

    [Fact]
    public async Task Open_BudgetNotRaised_StopsAtOnce_BudgetRaised_GoesOnToTheSameResult()
    {
        await using var bench = new Bench(checkpointBytes: BlockBytes, limit: Limit(10, null));
        var run = await bench.CreateAsync();
        var first = await SendAsync(bench, run);

        var again = await SendAsync(bench, run);
        Assert.Equal((AppendOutcome.Stopped, first.Durable.Offset), (again.Outcome, again.Durable.Offset));
        Assert.Single(await bench.Store.ReadFindingsAsync(run, new FindingFilter { Code = 7092 }, s_none).ToListAsync());

        bench.SetLimit(Limit(1000, null));
        Assert.Equal(AppendOutcome.Appended, (await SendAsync(bench, run)).Outcome);
        Assert.Empty(await bench.Store.ReadFindingsAsync(run, new FindingFilter { Code = 7092 }, s_none).ToListAsync());
        Assert.True((await bench.FinalizeAsync(run, s_extract, records: 4000)).IsFinal);
        Assert.Equal(RunVerdict.Passed, (await bench.CommitAsync(run)).View.Run.Verdict);

        await using var undisturbed = new Bench();
        var other = await undisturbed.CreateAsync();
        await undisturbed.SendAsync(other, s_extract);
        await undisturbed.FinalizeAsync(other, s_extract);
        await undisturbed.CommitAsync(other);
        Assert.Equal(undisturbed.ReadStandard(other, "person"), bench.ReadStandard(run, "person"));
    }

    [Fact]
    public async Task Open_HubStartedAgain_CountsWhatIsStored()
    {
        await using var bench = new Bench(checkpointBytes: BlockBytes, limit: Limit(10, null));
        var run = await bench.CreateAsync();
        await SendAsync(bench, run);
        await using var another = bench.AnotherEngine();

        var opened = await another.OpenStreamAsync(run, "a.dat", null, restart: false, bench.NewRequest(), s_none);
        var session = await another.FindSessionAsync(run, "a.dat", opened.Epoch, s_none);

        Assert.Equal(AppendOutcome.Stopped, (await session.AppendAsync(session.NextOffset, new byte[16], null, false, s_none)).Outcome);
    }

    [Fact]
    public async Task Open_Restart_CountsFromTheStart()
    {
        await using var bench = new Bench(checkpointBytes: BlockBytes, limit: Limit(10, null));
        var run = await bench.CreateAsync();
        await SendAsync(bench, run);

        var session = await bench.OpenAsync(run, restart: true);

        Assert.Equal(AppendOutcome.Appended, (await session.AppendAsync(0, s_extract.AsMemory(0, BlockBytes), null, true, s_none)).Outcome);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Append_BudgetUsedUpByAnotherFile_StopsToo(bool isCompiledAgain)
    {
        await using var bench = new Bench(checkpointBytes: BlockBytes, limit: Limit(10, null));
        var run = await bench.CreateAsync(files: [new ManifestFile("a.dat"), new ManifestFile("b.dat")]);
        var other = await bench.OpenAsync(run, "b.dat");
        Assert.Equal(AppendOutcome.Appended, (await other.AppendAsync(0, s_extract.AsMemory(0, BlockBytes), null, true, s_none)).Outcome);
        if (isCompiledAgain)
        {
            bench.SetLimit(Limit(10, null));
        }

        await SendAsync(bench, run);

        Assert.Equal(AppendOutcome.Stopped, (await other.AppendAsync(BlockBytes, s_extract.AsMemory(BlockBytes, BlockBytes), null, true, s_none)).Outcome);
    }

    [Fact]
    public async Task Commit_StoppedRun_IsBlocked()
    {
        await using var bench = new Bench(checkpointBytes: BlockBytes, limit: Limit(10, null) with { Count = 3 });
        var run = await bench.CreateAsync(RunMode.DryRun);
        await SendAsync(bench, run);

        var result = await bench.CommitAsync(run, validateOnly: true);

        Assert.Equal(RunVerdict.Blocked, result.View.Run.Verdict);
        Assert.Contains("RULE_BUDGET_EXCEEDED", result.Blocking.Select(f => f.Code.Name));
        Assert.Equal(StreamState.Active, Assert.Single(result.View.Streams).State);
    }

    private static RuleLimit Limit(long? count, double? percent) => new() { Finding = "R990-01", StopCount = count, StopPercent = (decimal?)percent };

    /// <summary>Sends from where the hub is, each block stored before the next one, until it takes no more.</summary>
    private static async Task<AppendResult> SendAsync(Bench bench, string run)
    {
        var session = await bench.OpenAsync(run);
        while (true)
        {
            var offset = session.NextOffset;
            var length = (int)Math.Min(BlockBytes, s_extract.Length - offset);
            var result = await session.AppendAsync(offset, s_extract.AsMemory((int)offset, length), null, flush: true, s_none);
            if (result.Outcome != AppendOutcome.Appended || session.NextOffset == s_extract.Length)
            {
                return result;
            }
        }
    }
}
