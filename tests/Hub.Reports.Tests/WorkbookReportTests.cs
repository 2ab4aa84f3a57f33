using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Hub.Findings;

namespace Hub.Reports.Tests;

public sealed class WorkbookReportTests
{
    [Theory]
    [InlineData("usual")]
    [InlineData("clean")]
    [InlineData("ugly")]
    [InlineData("huge")]
    public void Write_AnyReport_IsAValidWorkbookWithoutFormulas(string name)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Write(name)), false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        foreach (var part in document.WorkbookPart!.WorksheetParts)
        {
            Assert.Empty(part.Worksheet.Descendants<CellFormula>());
            Assert.Empty(part.HyperlinkRelationships);
        }

        Assert.Empty(document.ExternalRelationships);
    }

    [Theory]
    [InlineData("usual")]
    [InlineData("ugly")]
    public void Write_AnyReport_IsTheSameBytesTwice(string name) => Assert.Equal(Write(name), Write(name));

    [Fact]
    public void Write_UsualReport_SaysWhatBlocksAndEveryFinding()
    {
        var texts = Texts(Write("usual"));
        Assert.Contains("このままでは移行できません", texts["判定"]);
        Assert.Contains("ファイル「YOKUSHI.DAT」が届いていません。", texts["判定"]);
        Assert.Contains("氏名", texts["指摘"]);
        Assert.Contains("漢漢 漢漢 U+0020", texts["例"]);
        Assert.Contains("対象外とした規則: SAKUJO-FLG = '1'", texts["入りと出"]);
        Assert.Contains("住民種別 × 住民状態", texts["照合"]);
        Assert.Contains("0000-00-00 + 1", texts["補った値"]);
        Assert.Contains("7C21", texts["文字"]);
    }

    [Fact]
    public void Write_RowsWithoutCandidates_SaysHowManyAndWhereAllAre()
    {
        var note = Texts(Write("huge"))["文字"];
        Assert.Contains(note, n => n.StartsWith("1200 字にはここに候補がありません", StringComparison.Ordinal) && n.Contains("hub characters export", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_TextThatLooksLikeAFormula_StaysText()
    {
        var report = SampleReports.Usual();
        var hostile = report with { Streams = [report.Streams[0] with { Name = "=HYPERLINK(\"http://x\")\u202Efdp\0" }] };
        using var stream = new MemoryStream();
        WorkbookReport.Write(hostile, Language.En, stream);
        Assert.Contains("=HYPERLINK(\"http://x\")[U+202E]fdp[U+0000]", Texts(stream.ToArray())["In and out"]);
    }

    private static byte[] Write(string name)
    {
        using var stream = new MemoryStream();
        WorkbookReport.Write(HtmlReportTests.Report(name), Language.Ja, stream);
        return stream.ToArray();
    }

    private static Dictionary<string, List<string>> Texts(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), false);
        var book = document.WorkbookPart!;
        return book.Workbook.Sheets!.Elements<Sheet>().ToDictionary(
            s => s.Name!.Value!,
            s => ((WorksheetPart)book.GetPartById(s.Id!.Value!)).Worksheet.Descendants<Cell>().Select(c => c.InnerText).ToList(),
            StringComparer.Ordinal);
    }
}
