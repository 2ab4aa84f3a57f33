using System.Text;
using Hub.Findings;
using Hub.Storage.Runs;

namespace Hub.Engine.Tests.Commit;

public class ReconciliationTests
{
    private const string BenefitNumber = "99100001";
    private const string BenefitValue = "99100002";

    [Fact]
    public async Task Totals_ByKeyAndFile_AreSummedOverTheirRowsAlone()
    {
        await using var bench = new Bench();
        var run = await bench.CreateAsync(files:
        [
            new ManifestFile("a.dat") { ControlTotals = [Total("2", BenefitValue), Total("3", "", "person")] },
            new ManifestFile("b.dat") { ControlTotals = [Total("1", BenefitValue), Total("1", BenefitValue, "", "000000000000009"), Total("5", "", "person")] },
        ]);
        await SendAsync(bench, run, "a.dat", "B000000000000001", "B000000000000002", "P000000000000003");
        await SendAsync(bench, run, "b.dat", "B000000000000009");
        var result = await bench.CommitAsync(run, validateOnly: true);
        Assert.Equal(["DECLARED_TOTAL_DIFFERS 人 1 5 b.dat"], result.Blocking.Select(Text));
        Assert.Equal([2m, 3m, 1m, 1m, 1m], result.View.Run.Totals.Select(t => t.Actual));
        Assert.Equal(["a.dat", "a.dat", "b.dat", "b.dat", "b.dat"], result.View.Run.Totals.Select(t => t.Stream));
    }

    [Fact]
    public async Task Totals_KeyThatNobodyDeclared_IsTooMuchAndIsMasked()
    {
        await using var bench = new Bench();
        var run = await bench.CreateAsync(files: [new ManifestFile("a.dat") { ControlTotals = [Total("1", BenefitValue, "", "000000000000001"), Total("7", BenefitValue, "", "000000000000008")] }]);
        await SendAsync(bench, run, "a.dat", "B000000000000001", "B000000000000002");
        var blocking = (await bench.CommitAsync(run, validateOnly: true)).Blocking;
        Assert.Equal(["DECLARED_TOTAL_DIFFERS", "KEY_NOT_DECLARED"], blocking.Select(f => f.Code.Name).Order(StringComparer.Ordinal));
        var tooMuch = blocking.Single(f => f.Code == CompletenessFindings.KeyUndeclared);
        Assert.Equal("1", tooMuch.Found);
        Assert.DoesNotContain("000000000000002", tooMuch.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12345678", "", "")]
    [InlineData("", "nobody", "")]
    [InlineData(BenefitValue, "", "99000001")]
    public async Task Totals_OfWhatTheEditionDoesNotHave_AreRefusedBeforeAnythingIsSent(string item, string group, string key)
    {
        await using var bench = new Bench();
        var total = new ControlTotal(item, group, "1") { Keys = key.Length > 0 ? [new TotalKey(key, "1")] : [] };
        var refused = await Assert.ThrowsAsync<RefusedException>(() => bench.CreateAsync(files: [new ManifestFile("a.dat") { ControlTotals = [total] }]));
        Assert.Equal(RefusalReason.ManifestInvalid, refused.Reason);
    }

    [Fact]
    public async Task Files_WithTheSameContent_AreOneFileSentTwice()
    {
        await using var bench = new Bench();
        var run = await bench.CreateAsync(files: [new ManifestFile("a.dat"), new ManifestFile("b.dat"), new ManifestFile("c.dat")]);
        await SendAsync(bench, run, "a.dat", "P000000000000001");
        await SendAsync(bench, run, "b.dat", "P000000000000002");
        await SendAsync(bench, run, "c.dat", "P000000000000001");
        var repeated = Assert.Single((await bench.CommitAsync(run)).Blocking, f => f.Code == CompletenessFindings.FileDuplicated);
        Assert.Equal(("FILE_DUPLICATED", "c.dat", "a.dat"), (repeated.Code.Name, repeated.Field, repeated.Expected));
    }

    [Fact]
    public async Task Records_OfEveryKind_AreAccountedForByAReason()
    {
        await using var bench = new Bench(checkpointBytes: 64);
        var extract = new Extract(500, seed: 31, tail: 3);
        var run = await bench.CreateAsync(RunMode.DryRun);
        await bench.SendAsync(run, extract.Bytes, block: 50);
        await bench.FinalizeAsync(run, extract.Bytes);
        await bench.CommitAsync(run, validateOnly: true);
        var summary = await bench.Engine.SummarizeAsync(run, 1, Bench.Token);
        var stream = summary.View.Streams.Single();
        Assert.Equal((extract.Accepted, extract.Quarantined, extract.Dropped), (stream.Accepted, stream.Quarantined, stream.Checkpoint.Dropped));
        Assert.Equal(extract.Dropped, summary.Drops.Sum(d => d.Count));
        Assert.DoesNotContain(summary.Findings, f => f.Code == CompletenessFindings.RecordsUnaccounted.Number);
    }

    private static ControlTotal Total(string expected, string item, string group = "", string? number = null) =>
        new(item, group, expected) { Keys = number is null ? [] : [new TotalKey(BenefitNumber, number)] };

    private static async Task SendAsync(Bench bench, string run, string stream, params string[] records)
    {
        var bytes = Encoding.ASCII.GetBytes(string.Concat(records));
        await bench.SendAsync(run, bytes, stream: stream);
        Assert.True((await bench.FinalizeAsync(run, bytes, stream)).IsFinal);
    }

    private static string Text(Finding finding) => $"{finding.Code.Name} {finding.Field} {finding.Found} {finding.Expected} {finding.Position.Stream}";
}
