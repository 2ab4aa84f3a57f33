using System.Text.Json;
using Hub.Findings;
using Hub.Reports.Model;

namespace Hub.Reports.Tests;

public sealed class CertificateReportTests
{
    [Fact]
    public void Write_Usual_HasBothSidesOfEveryStreamAndTheGroups()
    {
        var certificate = Write(SampleReports.Usual());
        var stream = certificate.GetProperty("streams")[0];
        Assert.Equal(8_120_448, stream.GetProperty("bytes").GetInt64());
        Assert.Equal(8_120_448, stream.GetProperty("declaredBytes").GetInt64());
        Assert.Equal(10_000, stream.GetProperty("records").GetInt64());
        Assert.Equal("aa", certificate.GetProperty("groups")[0].GetProperty("sha256").GetString());
        Assert.Equal(2, certificate.GetProperty("controlTotals").EnumerateArray().First(t => t.GetProperty("key").GetString() == "2 / 1").GetProperty("difference").GetInt32());
        Assert.False(certificate.GetProperty("reconciled").GetBoolean());
    }

    [Fact]
    public void Write_Clean_IsReconciled() => Assert.True(Write(SampleReports.Clean()).GetProperty("reconciled").GetBoolean());

    [Theory]
    [InlineData(1013)]
    [InlineData(1015)]
    public void Write_TrailerThatDiffersOrIsMissing_IsNotReconciledWhateverItsSeverity(int number)
    {
        var report = SampleReports.Clean();
        var code = new FindingCode(number, "TRAILER", Severity.Error, new FindingTexts("", "", "", ""));
        report = report with { Findings = [new FindingSummary { Code = code, Severity = Severity.Info, Count = 1 }] };
        Assert.False(Write(report).GetProperty("reconciled").GetBoolean());
    }

    [Fact]
    public void Write_OtherTimes_AreTheSameBytes()
    {
        var report = SampleReports.Usual();
        var later = report with { Timing = new() { Started = report.Timing.Started.AddDays(1), Working = TimeSpan.FromHours(3) } };
        Assert.Equal(Write(report).GetRawText(), Write(later).GetRawText());
    }

    private static JsonElement Write(RunReport report)
    {
        using var stream = new MemoryStream();
        CertificateReport.Write(report, stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
