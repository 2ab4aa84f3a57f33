using System.Xml.Linq;
using Hub.Findings;

namespace Hub.Reports.Tests;

public sealed class JUnitReportTests
{
    [Theory]
    [InlineData("usual")]
    [InlineData("clean")]
    [InlineData("ugly")]
    [InlineData("huge")]
    public void Write_AnyReport_IsXmlWhoseTotalsAddUp(string name)
    {
        var root = Write(name);
        Assert.Equal((int)root.Attribute("tests")!, root.Descendants("testcase").Count());
        Assert.Equal((int)root.Attribute("failures")!, root.Descendants("failure").Count());
        Assert.All(root.Elements("testsuite"), s => Assert.Equal((int)s.Attribute("failures")!, s.Descendants("failure").Count()));
    }

    [Fact]
    public void Write_Usual_FailsTheMissingFileTheErrorsAndTheTotal()
    {
        var failed = Write("usual").Descendants("failure").Select(f => $"{f.Parent!.Attribute("classname")!.Value}: {f.Parent.Attribute("name")!.Value}").ToList();
        Assert.Equal(["files: YOKUSHI.DAT", "files: 住民種別 × 住民状態 2 / 1", "records: H2001 CODE_UNMAPPED", "住民情報: H5001 REQUIRED_MISSING", "住民情報: H5002 CHARACTER_NOT_ALLOWED"], failed);
    }

    [Fact]
    public void Write_Clean_FailsNothing() => Assert.Empty(Write("clean").Descendants("failure"));

    private static XElement Write(string name)
    {
        using var stream = new MemoryStream();
        JUnitReport.Write(HtmlReportTests.Report(name), Language.Ja, stream);
        stream.Position = 0;
        return XElement.Load(stream);
    }
}
