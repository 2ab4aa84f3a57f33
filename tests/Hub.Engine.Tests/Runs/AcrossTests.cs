using System.Text;
using Hub.Findings;
using Hub.Storage.Reading;
using Hub.Storage.Runs;
using Hub.Validation.Rules;

namespace Hub.Engine.Tests.Runs;

public sealed class AcrossTests
{
    private static readonly CancellationToken s_none = CancellationToken.None;

    [Theory]
    [InlineData(RunMode.Migration, false)]
    [InlineData(RunMode.Migration, true)]
    [InlineData(RunMode.DryRun, true)]
    public async Task Commit_KeyTwice_BlocksAndNamesBothRecords(RunMode mode, bool validateOnly)
    {
        await using var bench = new Bench();
        var run = await SentAsync(bench, mode, ("a.dat", "P000000000000001" + "P000000000000002"), ("b.dat", "P000000000000003" + "P000000000000002"));

        for (var time = 0; time < 2; time++)
        {
            var result = await bench.CommitAsync(run, validateOnly);

            Assert.Equal(RunVerdict.Blocked, result.View.Run.Verdict);
            Assert.Equal(["KEY_NOT_UNIQUE"], result.Blocking.Select(f => f.Code.Name));
            var finding = Assert.Single(await ReadAsync(bench, run, new FindingFilter { Code = 7001 }));
            Assert.Equal(("b.dat", 1, "a.dat #1", Severity.Error), (finding.Position.Stream, finding.Position.Record, finding.Found, finding.Severity));
            Assert.Equal([0, 1], (await bench.Store.ListStreamsAsync(run, s_none)).Select(s => s.Checkpoint.Errors));
        }
    }

    [Fact]
    public async Task Commit_FaultOfARecordPutRightByAnotherOne_IsJudgedAgain()
    {
        await using var bench = new Bench();
        var run = await SentAsync(bench, RunMode.Migration, ("a.dat", "P000000000000001" + "x000000000000001"));
        Assert.Equal(["CODE_4990"], (await bench.CommitAsync(run, validateOnly: true)).Blocking.Select(f => f.Code.Name));

        var record = Assert.Single(await bench.Store.ReadQuarantineAsync(run, new QuarantineFilter(), s_none).ToListAsync());
        await bench.Engine.ResubmitAsync(run, [new Hub.Engine.Runs.CorrectedRecord("a.dat", record.Record, record.Revision, Encoding.ASCII.GetBytes("P000000000000001"))], bench.NewRequest(), s_none);

        Assert.Equal(["KEY_NOT_UNIQUE"], (await bench.CommitAsync(run, validateOnly: true)).Blocking.Select(f => f.Code.Name));
    }

    [Theory]
    [InlineData(1, null, RunVerdict.Passed)]
    [InlineData(0, null, RunVerdict.Blocked)]
    [InlineData(null, 25.0, RunVerdict.Passed)]
    [InlineData(null, 24.9, RunVerdict.Blocked)]
    public async Task Commit_FindingsWithinTheLimit_DontBlock(int? count, double? percent, RunVerdict verdict)
    {
        await using var bench = new Bench(limit: new RuleLimit { Finding = "KEY_NOT_UNIQUE", Count = count, Percent = (decimal?)percent });
        var run = await SentAsync(bench, RunMode.Migration, ("a.dat", "P000000000000001" + "P000000000000002" + "P000000000000002" + "P000000000000003"));

        var result = await bench.CommitAsync(run);

        Assert.Equal(verdict, result.View.Run.Verdict);
        Assert.Equal(verdict == RunVerdict.Blocked, result.Blocking.Any(f => f.Code.Name == "RULE_BUDGET_EXCEEDED"));
    }

    [Theory]
    [InlineData(1, RunVerdict.Passed)]
    [InlineData(0, RunVerdict.Blocked)]
    public async Task Commit_WarningsOverTheLimit_Block(int count, RunVerdict verdict)
    {
        await using var bench = new Bench(limit: new RuleLimit { Finding = "KEY_NOT_UNIQUE", Severity = Severity.Warning, Count = count });
        var run = await SentAsync(bench, RunMode.Migration, ("a.dat", "P000000000000001" + "P000000000000001"));

        Assert.Equal(verdict, (await bench.CommitAsync(run)).View.Run.Verdict);
    }

    private static async Task<string> SentAsync(Bench bench, RunMode mode, params (string Name, string Text)[] files)
    {
        var run = await bench.CreateAsync(mode, files: [.. files.Select(f => new ManifestFile(f.Name))]);
        foreach (var (name, text) in files)
        {
            var bytes = Encoding.ASCII.GetBytes(text);
            await bench.SendAsync(run, bytes, stream: name);
            await bench.FinalizeAsync(run, bytes, name);
        }

        return run;
    }

    private static async Task<IReadOnlyList<StoredFinding>> ReadAsync(Bench bench, string run, FindingFilter filter) => await bench.Store.ReadFindingsAsync(run, filter, s_none).ToListAsync();
}
