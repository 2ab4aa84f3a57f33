using System.Buffers.Binary;
using System.Diagnostics;
using Hub.Catalog.Editions;
using Hub.Catalog.Import;
using Hub.Findings;
using Requirement = Hub.Catalog.Editions.Requirement;

namespace Hub.Catalog.Tests.Import;

/// <summary>Real workbooks: what official ones look like, what the next one may look like, and what somebody might send instead.</summary>
public sealed class WorkbookFileTests
{
    [Fact]
    public void Import_BookLikeTheOfficialOnes_UnderstandsEveryCell()
    {
        var book = new XlsxFile();
        var name = book.Furigana("住所", "ジュウショ", "_町字");
        var path = book
            .Sheet("項目一覧",
            [
                ["", "■基本データリスト（国民年金）【第２.３版】"],
                [],
                ["データ項目ID", "", "データ項目", "グループ", "", "", "データ型", "桁数", "コード", "繰り返し", "データ出力条件", "項目説明", "備考"],
                ["", "", "", "名称", "主キー", "外部キー"],
                ["026", "=1", "市区町村コード", "被保険者情報", "○", "", "Ｘ", "６", "", "", "必須", "一行目\n二行目", "【第2.2版】にて修正\n【第2.3版】にて追加"],
                ["=26", "00002", name, "", "", "", "Ｎ", "=12", "", "", "条件付き必須", "説明\n※※02600001が１又は02の場合", ""],
                ["026", "3", "異動年月日", "", "", "", "DATE", "10", "", "", "任意", "・不詳日を許容する。", ""],
                ["026", "4", "異動年月日_不詳フラグ", "", "", "", "X", "1", "", "", "任意", "", ""],
                ["026", "5", "異動年月日_不詳表記", "", "", "", "N", "72", "", "", "任意", "", ""],
                ["026", "6", "異動事由", "", "", "", "X", "3", "020／021\n住民基本台帳_22、032-003", "２０", "任意", "", ""],
                ["026", "7", "率", "", "", "", "９Ｖ", "３，２", "", "", "任意", "", ""],
                ["026", "8", "額", "", "", "", "Ｓ９", "#f:11", "", "=999", "条件付き必須", "※※市長が認める場合", ""],
            ], "A3:B3", "D3:F3", "C3:C4", "G3:G4", "D5:D12")
            .Sheet("コード一覧",
            [
                ["コードID", "コード名", "コード値", "コード値の内容"],
                ["020", "記載の事由", "01", "国内転入"],
                ["", "", "０２", "国外転入等\n（注）"],
                ["", "", "011～354\n※省略するがコードは存在する", "日"],
                ["021", "消除の事由", "21", "国内転出"],
            ])
            .Sheet("グループ構成表", [["グループ名", "説明", "グループ単位の出力条件"], ["被保険者情報", "…", "条件付き必須"]])
            .Save();

        var import = WorkbookImporter.Import(path);
        var edition = import.Edition!;
        var group = Assert.Single(edition.Groups);
        Item Find(int number) => edition.FindItem($"026{number:D5}")!;

        Assert.Equal(("026/2.3", "被保険者情報", Requirement.Conditional), (edition.Id, group.Name, group.Requirement));
        Assert.Equal(8, group.Items.Count);
        Assert.Equal((true, ItemType.HalfWidth, 6, Requirement.Required), (Find(1).IsKey, Find(1).Type, Find(1).Length, Find(1).Requirement));
        Assert.Equal(("一行目\n二行目", "【第2.2版】にて修正\n【第2.3版】にて追加"), (Find(1).Text!.Description, Find(1).Text!.Remark));
        Assert.Equal(("住所_町字", ItemType.FullWidth, "02600001 in ('1', '02')"), (Find(2).Name, Find(2).Type, Find(2).Condition!.Text));
        Assert.Equal((UnknownDateRole.Date, "02600004", "02600005"), (Find(3).UnknownDate, Find(3).UnknownFlag, Find(3).UnknownNotation));
        Assert.Equal(["026-020", "026-021", "001-022", "032-003"], Find(6).CodeListIds);
        Assert.Equal((20, "3,2", 999, 11), (Find(6).Repeat, Find(7).LengthText, Find(8).Repeat, Find(8).Length));
        Assert.False(Find(8).Condition!.IsEvaluable);
        Assert.Equal("市長が認める場合", Find(8).Condition!.Note);
        Assert.Equal(["01 国内転入", "02 国外転入等（注）", "011～354 日"], edition.FindCodeList("026-020")!.Values.Select(v => $"{v.Value}{(v.Last is null ? "" : "～" + v.Last)} {v.Label}"));
        Assert.Equal(("項目一覧", "L12"), (import.Problems.Single(p => p.Severity == Severity.Warning).Sheet, import.Problems.Single(p => p.Severity == Severity.Warning).Cell));
        Assert.Equal(8 + 4 + 1, import.Rows.Count);
    }

    [Fact]
    public void Import_OtherOrderSplitTitlesAndAnotherSheetFirst_IsReadByTitle()
    {
        var path = new XlsxFile()
            .Sheet("表紙", [["はじめに"], ["改版履歴", "2026-01-01"]])
            .Sheet("別紙1",
            [
                ["備考", "出力条件", "桁 数", "データ\n型", "項目名", "グループ名称", "項目ID", "私の列"],
                ["データ項目IDは別紙", "任意", "10", "X", "名前", "甲", "=1000012", "x"],
                ["", "必須", "3", "9", "番号", "甲", "010-00013", "y"],
            ])
            .Save();

        var import = WorkbookImporter.Import(path, new ImportOptions { Version = "9" });

        Assert.Equal(["01000012", "01000013"], import.Edition?.Groups.Single().Items.Select(i => i.Id) ?? import.Problems.Select(p => p.En));
    }

    [Theory]
    [InlineData("#e:#REF!", Severity.Error, "H2")]
    [InlineData("", Severity.Error, "H2")]
    public void Import_CellWithAnError_IsNamed(string type, Severity severity, string cell)
    {
        var path = new XlsxFile().Sheet("一覧", [
            ["データ項目ID", "", "データ項目", "グループ名", "桁数", "データ出力条件", "コード", "データ型"],
            ["010", "1", "名", "甲", "1", "任意", "", type]]).Save();

        var problem = Assert.Single(WorkbookImporter.Import(path, new ImportOptions { Version = "1" }).Problems);

        Assert.Equal((severity, "一覧", cell), (problem.Severity, problem.Sheet, problem.Cell));
    }

    [Fact]
    public void Import_RowWithoutGroup_IsNamed()
    {
        var path = new XlsxFile().Sheet("一覧", [
            ["データ項目ID", "", "データ項目", "グループ名", "データ型", "桁数", "データ出力条件"], ["010", "1", "名", "", "X", "1", "任意"]]).Save();

        Assert.Equal("D2", Assert.Single(WorkbookImporter.Import(path, new ImportOptions { Version = "1" }).Problems).Cell);
    }

    [Theory]
    [InlineData("xl/sharedStrings.xml", "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&b;</t></si></sst>")]
    [InlineData("xl/worksheets/sheet1.xml", "<?xml version=\"1.0\"?><!DOCTYPE w SYSTEM \"file:///etc/passwd\"><worksheet/>")]
    [InlineData("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=")]
    [InlineData("xl/workbook.xml", "not xml at all")]
    [InlineData("xl/workbook.xml", "<html/>")]
    public void Import_PartOfAnotherKind_SaysThatTheFileCantBeRead(string part, string content)
    {
        var path = new XlsxFile().Sheet("a", [["#shared:0"]]).Part(part, content).Save();

        try
        {
            var import = WorkbookImporter.Import(path);

            Assert.Null(import.Edition);
            Assert.Contains(import.Problems, p => p.Severity == Severity.Error);
            Assert.DoesNotContain(import.Problems, p => p.En.Contains("root:", StringComparison.Ordinal));
        }
        catch (ImportException e)
        {
            Assert.Contains(path, e.Ja, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Import_SheetOutsideOfTheFile_IsNotFollowed()
    {
        var path = new XlsxFile { FirstTarget = "../../../../etc/passwd" }.Sheet("a", [["データ項目ID", "データ型"]]).Save();

        Assert.True(Try(path) is null or { Edition: null });
    }

    [Fact]
    public void Import_ArchiveThatExpandsWithoutEnd_IsRefusedBeforeItIsRead()
    {
        var path = new XlsxFile().Sheet("a", [["x"]]).Save();
        var bytes = File.ReadAllBytes(path);
        var directory = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(directory + 24), 0x7FFF_FFFF);
        File.WriteAllBytes(path, bytes);

        Assert.Contains("too large", Assert.Throws<ImportException>(() => WorkbookImporter.Import(path)).En, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_RowFarOutside_CostsNoMemory()
    {
        var xml = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData></worksheet>";
        var path = new XlsxFile().Sheet("a", [["x"]]).Part("xl/worksheets/sheet1.xml", xml).Save();
        var clock = Stopwatch.StartNew();

        Assert.True(Try(path) is null or { Edition: null });
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void Import_WorkbookWithoutSheets_SaysWhatIsNeeded() => Assert.True(Try(new XlsxFile().Save()) is null or { Edition: null });

    private static WorkbookImport? Try(string path)
    {
        try
        {
            return WorkbookImporter.Import(path);
        }
        catch (ImportException)
        {
            return null;
        }
    }
}
