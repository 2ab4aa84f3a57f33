using System.Text;
using System.Text.Json;
using Hub.Findings;
using Hub.Reports.Difference;
using Hub.Reports.Model;

namespace Hub.Reports.Tests.Difference;

public sealed class RunDifferenceTests
{
    [Fact]
    public void Of_SameRun_HasOnlySameAndIsNotWorse()
    {
        var difference = RunDifference.Of(SampleReports.Usual(), SampleReports.Usual());
        Assert.All(difference.Findings, f => Assert.Equal(ChangeKind.Same, f.Kind));
        Assert.Empty(difference.Basis);
        Assert.False(difference.IsWorse);
    }

    [Fact]
    public void Of_FindingsThatMoved_AreToldApartWorstFirst()
    {
        var before = SampleReports.Usual();
        var f = before.Findings;
        var after = before with { RunId = "later", Findings = [f[0] with { Count = 70 }, f[1] with { Count = 1 }, f[3], f[4] with { ItemId = "00100042" }, f[5]] };
        var difference = RunDifference.Of(before, after);
        Assert.Equal(
            ["New H5008 0→9", "More H5001 62→70", "Fewer H5002 23→1", "Gone H5002 4→0", "Gone H5008 9→0", "Same H2001 15→15", "Same H3003 1204→1204"],
            difference.Findings.Select(c => $"{c.Kind} {c.Finding.Code} {c.Before}→{c.After}"));
        Assert.True(difference.IsWorse);
        Assert.False(RunDifference.Of(before, before with { Findings = [f[0] with { Count = 1 }] }).IsWorse);
    }

    [Fact]
    public void Of_OnlyNotesMore_IsNotWorse()
    {
        var before = SampleReports.Usual();
        var after = before with { Findings = [.. before.Findings.Select(f => f.Severity == Severity.Info ? f with { Count = f.Count + 1 } : f)] };
        Assert.False(RunDifference.Of(before, after).IsWorse);
    }

    [Fact]
    public void Of_MoreInQuarantineOrAFileLost_IsWorse()
    {
        var before = SampleReports.Usual();
        Assert.True(RunDifference.Of(before, before with { Streams = [before.Streams[0] with { Quarantined = 105 }, .. before.Streams.Skip(1)] }).IsWorse);
        Assert.True(RunDifference.Of(before, before with { Streams = [before.Streams[0] with { Complete = false }, .. before.Streams.Skip(1)] }).IsWorse);
    }

    [Fact]
    public void Of_OtherBasis_SaysWhatIsOther()
    {
        var before = SampleReports.Usual();
        var change = Assert.Single(RunDifference.Of(before, before with { Basis = before.Basis with { AdapterVersion = "other" } }).Basis);
        Assert.Equal(("adapterVersion", "other"), (change.What, change.After));
    }

    [Theory]
    [InlineData("usual")]
    [InlineData("clean")]
    [InlineData("ugly")]
    [InlineData("huge")]
    public void Read_WrittenReport_ComparesAsTheSame(string name)
    {
        var report = HtmlReportTests.Report(name);
        var difference = RunDifference.Of(report, Read(report));
        Assert.All(difference.Findings, f => Assert.Equal(ChangeKind.Same, f.Kind));
        Assert.All(difference.Files.Concat(difference.Groups).Concat(difference.Supplied), c => Assert.Equal(ChangeKind.Same, c.Kind));
        Assert.Empty(difference.Basis);
        Assert.Equal(Verdict.Of(report).Kind, Verdict.Of(Read(report)).Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"version":"2.0"}""")]
    [InlineData("""{"version":null}""")]
    public void Read_NoReport_SaysSo(string text) =>
        Assert.Throws<InvalidDataException>(() => JsonReport.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))));

    // What the writer writes, with one thing made another.
    [Theory]
    [InlineData("\"runId\": \"", "\"runId\": null, \"x\": \"")]
    [InlineData("\"code\": \"H", "\"code\": \"")]
    [InlineData("\"code\": \"H5002\"", "\"code\": \"\"")]
    [InlineData("\"workingSeconds\":", "\"workingSeconds\": 1e300, \"x\":")]
    public void Read_DamagedReport_SaysSo(string from, string to)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(SampleReports.Usual(), stream);
        var text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.Contains(from, text, StringComparison.Ordinal);

        Assert.Throws<InvalidDataException>(() => JsonReport.Read(new MemoryStream(Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal)))));
    }

    [Theory]
    [InlineData(Language.Ja)]
    [InlineData(Language.En)]
    public void Html_HostileNames_AreEscapedAndNothingIsAskedFor(Language language)
    {
        using var stream = new MemoryStream();
        DifferenceHtml.Write(RunDifference.Of(SampleReports.Usual(), HtmlReportTests.Report("ugly")), language, stream);
        var page = Encoding.UTF8.GetString(stream.ToArray());
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http://", page, StringComparison.Ordinal);
        Assert.DoesNotContain(" src=", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_Difference_IsOneLine()
    {
        var line = DifferenceJson.Line(RunDifference.Of(SampleReports.Usual(), SampleReports.Clean()));
        Assert.DoesNotContain('\n', line);
        using var json = JsonDocument.Parse(line);
        Assert.Equal("blocked", json.RootElement.GetProperty("before").GetProperty("verdict").GetString());
        Assert.False(json.RootElement.GetProperty("worse").GetBoolean());
        Assert.Equal("gone", json.RootElement.GetProperty("findings")[0].GetProperty("change").GetString());
    }

    private static RunReport Read(RunReport report)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(report, stream);
        stream.Position = 0;
        return JsonReport.Read(stream);
    }
}
