using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Hub.Cli.Shell;

namespace Hub.Cli.Tests.Characters;

public sealed class AddedImportTests : IDisposable
{
    private static readonly string[][] s_history = [["版", "内容"], ["1.0", "初版"]];
    private static readonly string[][] s_rows =
    [
        ["行政事務標準文字 追加文字一覧"],
        [],
        ["項番", "備考", "代替文字", "文字図形名", "総画数", "暫定私用コード"],
        ["1", "", "ヱ", "GJ000001", "4", "U+100000"],
        ["2", "なし", "－", "GJ000002", "9", "100001"],
        [],
        ["3", "", "U+845B U+E0102", "MJ022335", "11", "0x10A000"],
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("hub-added-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Import_WorkbookAndTsv_GiveTheSamePack()
    {
        var workbook = await ImportAsync(Workbook(("改版履歴", s_history), ("一覧", s_rows)));
        var tsv = Path.Combine(_folder, "gj.tsv");
        await File.WriteAllTextAsync(tsv, "GJ000001\tU+100000\tU+30F1\nGJ000002\tU+100001\nMJ022335\tU+10A000\tU+845B U+E0102\n");
        Assert.Equal(workbook, await ImportAsync(tsv));
        Assert.Equal(await File.ReadAllTextAsync(tsv), workbook);
    }

    [Fact]
    public async Task Import_TwoSheets_TakesBoth()
    {
        string[][] more = [["GJ文字図形名", "PUP"], ["GJ000003", "U+100002"]];
        Assert.EndsWith("GJ000003\tU+100002\n", await ImportAsync(Workbook(("一覧", s_rows), ("予備文字", more))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, "GX000001", "D4")]
    [InlineData(5, "U+4E00", "F4")]
    [InlineData(5, "", "F4")]
    [InlineData(2, "ヱユヨ", "C4")]
    public async Task Import_CellThatCannotBe_IsNamedBySheetAndNothingIsTakenIn(int column, string text, string cell)
    {
        var rows = s_rows.Select(r => r.ToArray()).ToArray();
        rows[3][column] = text;
        var done = await RunAsync(Workbook(("一覧", rows)));
        Assert.Equal(ExitCode.Usage, done.Code);
        Assert.StartsWith($"gj.xlsx:一覧!{cell}: ", done.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder, "characters", "added.tsv")));
    }

    [Fact]
    public async Task Import_TwiceTheSameName_IsNamedWhereItStandsAgain()
    {
        var rows = s_rows.Append(["4", "", "", "GJ000001", "", "U+100009"]).ToArray();
        Assert.StartsWith("gj.xlsx:一覧!D8: ", (await RunAsync(Workbook(("一覧", rows)))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_WithoutTheTitles_SaysWhichSheetsWereSeen()
    {
        var done = await RunAsync(Workbook(("改版履歴", s_history)));
        Assert.Equal(ExitCode.Usage, done.Code);
        Assert.Contains("改版履歴", done.Error, StringComparison.Ordinal);
        Assert.Contains("暫定私用コード", done.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_NoWorkbookAtAll_IsAUsageError()
    {
        var file = Path.Combine(_folder, "gj.xlsx");
        await File.WriteAllTextAsync(file, "GJ000001\tU+100000\n");
        Assert.Equal(ExitCode.Usage, (await RunAsync(file)).Code);
    }

    [Fact]
    public async Task Cleanse_GjInJisX0213_IsTheFallbackWithItsEvidenceAndName()
    {
        await ImportAsync(Workbook(("一覧", s_rows)));
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(char.ConvertFromUtf32(0x100000)));
        var done = await CommandLine.RunAsync(
            Findings.Language.En, _ => null, input, ["characters", "cleanse", "--form", "jisX0213", "--explain", "--data", _folder]);
        Assert.Contains("\"evidence\":\"addedFallback\"", done.Output, StringComparison.Ordinal);
        Assert.Contains("\"name\":\"GJ000001\"", done.Output, StringComparison.Ordinal);
        Assert.Contains("\"to\":\"U+30F1\"", done.Output, StringComparison.Ordinal);
    }

    private async Task<string> ImportAsync(string file)
    {
        var done = await RunAsync(file);
        Assert.True(done.Code == ExitCode.Fine, done.Error);
        return await File.ReadAllTextAsync(Path.Combine(_folder, "characters", "added.tsv"));
    }

    private Task<CommandLine> RunAsync(string file) => CommandLine.RunAsync("characters", "import", file, "--added", "--data", _folder);

    private string Workbook(params (string Name, string[][] Rows)[] sheets)
    {
        var path = Path.Combine(_folder, "gj.xlsx");
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        book.Workbook = new Workbook();
        var list = book.Workbook.AppendChild(new Sheets());
        foreach (var (name, rows) in sheets)
        {
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(new SheetData(rows.Select((cells, row) => new Row(cells.Select((text, column) => Cell(row, column, text))) { RowIndex = (uint)row + 1 })));
            list.AppendChild(new Sheet { Name = name, SheetId = (uint)list.ChildElements.Count + 1, Id = book.GetIdOfPart(part) });
        }

        return path;
    }

    private static Cell Cell(int row, int column, string text) => new(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text)))
    {
        CellReference = $"{(char)('A' + column)}{row + 1}",
        DataType = CellValues.InlineString,
    };
}
