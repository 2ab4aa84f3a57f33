using System.Text.Json;

namespace Hub.Reports.Tests;

public sealed class JsonReportTests
{
    [Theory]
    [InlineData("usual")]
    [InlineData("clean")]
    [InlineData("ugly")]
    [InlineData("huge")]
    public void Write_AnyReport_KeepsThePublishedSchema(string name)
    {
        using var schema = JsonDocument.Parse(JsonReport.Schema());
        using var report = JsonDocument.Parse(Write(name));
        Assert.Empty(SchemaCheck.Problems(schema.RootElement, report.RootElement));
    }

    [Theory]
    [InlineData("usual")]
    [InlineData("ugly")]
    public void Write_AnyReport_IsTheSameBytesTwice(string name) => Assert.Equal(Write(name), Write(name));

    [Fact]
    public void SchemaCheck_ReportWithAForeignMember_SeesIt()
    {
        using var schema = JsonDocument.Parse(JsonReport.Schema());
        var text = Write("clean").Replace("\"runId\"", "\"runID\"", StringComparison.Ordinal).Replace("\"migration\"", "\"test\"", StringComparison.Ordinal);
        using var report = JsonDocument.Parse(text);
        var problems = SchemaCheck.Problems(schema.RootElement, report.RootElement);
        Assert.Contains(problems, p => p.Contains("runId is missing", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Contains("runID is not known", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Contains("/mode", StringComparison.Ordinal));
    }

    private static string Write(string name)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(HtmlReportTests.Report(name), stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
