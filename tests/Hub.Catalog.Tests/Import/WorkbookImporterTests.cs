using System.IO.Compression;
using Hub.Catalog.Editions;
using Hub.Catalog.Import;
using Hub.Findings;

namespace Hub.Catalog.Tests.Import;

public sealed class WorkbookImporterTests
{
    private static readonly string[] s_titles =
        ["データ項目ID", "", "データ項目", "グループ_名称", "グループ_主キー", "データ型", "桁数", "コード", "繰り返し", "データ出力条件", "項目説明"];

    [Fact]
    public void Import_OtherColumnOrder_IsReadByTitle()
    {
        var import = Import(["桁数", "データ型", "データ出力条件", "グループ名", "データ項目名", "データ項目ID"], ["３，２", "９Ｖ", "必須", "土地", "持分", "012-00007"]);
        var item = import.Edition!.FindItem("01200007")!;

        Assert.Equal((ItemType.DecimalNumber, 3, 2), (item.Type, item.Length, item.Scale));
        Assert.Equal("3,2", item.LengthText);
    }

    [Fact]
    public void Import_IdInTwoCellsAsNumbers_IsJoinedAndPadded() =>
        Assert.NotNull(Import(s_titles, Row("10", "7")).Edition!.FindItem("01000007"));

    [Fact]
    public void Import_DuplicateId_NamesBothCells()
    {
        var import = Import(s_titles, Row("010", "7"), Row("010", "00007"));

        Assert.Null(import.Edition);
        var problem = Assert.Single(import.Problems, p => p.Severity == Severity.Error);
        Assert.Equal("A3", problem.Cell);
        Assert.Contains("A2", problem.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, "Z", Severity.Error)]
    [InlineData(6, "many", Severity.Warning)]
    [InlineData(8, "たくさん", Severity.Warning)]
    [InlineData(9, "多分", Severity.Warning)]
    [InlineData(7, "???", Severity.Warning)]
    public void Import_CellThatCantBeRead_SaysSheetAndCell(int column, string text, Severity severity)
    {
        var row = Row("010", "1");
        row[column] = text;
        var import = Import(s_titles, row);

        var problem = Assert.Single(import.Problems);
        Assert.Equal((severity, "項目", WorkbookSheet.Address(1, column)), (problem.Severity, problem.Sheet, problem.Cell));
        Assert.Contains(text, problem.Text(Language.Ja), StringComparison.Ordinal);
    }

    [Fact]
    public void Import_SeveralCodesInOneCell_AreSplit()
    {
        var row = Row("001", "14");
        row[7] = "020/021\n032-003、住民基本台帳_22";
        var item = Import(s_titles, row).Edition!.FindItem("00100014")!;

        Assert.Equal(["001-020", "001-021", "032-003", "001-022"], item.CodeListIds);
    }

    [Fact]
    public void Import_ConditionNotEvaluable_IsKeptAsTextAndFlagged()
    {
        var row = Row("010", "1");
        row[9] = "条件付き必須";
        row[10] = "説明\n※※氏名未定でない場合は出力必須";
        var import = Import(s_titles, row);
        var condition = import.Edition!.FindItem("01000001")!.Condition!;

        Assert.False(condition.IsEvaluable);
        Assert.Equal("氏名未定でない場合は出力必須", condition.Note);
        Assert.Equal("K2", Assert.Single(import.Problems).Cell);
    }

    [Fact]
    public void Import_NoItemList_SaysWhatIsNeeded() =>
        Assert.Contains("データ項目ID", Import(["a", "b"], ["c", "d"]).Problems[0].En, StringComparison.Ordinal);

    [Fact]
    public void Import_MissingColumn_NamesIt() =>
        Assert.Contains(Import(["データ項目ID", "データ項目", "グループ_名称", "データ型", "データ出力条件"], ["01000001", "x", "g", "X", "必須"]).Problems,
            p => p.Severity == Severity.Error && p.En.Contains("桁数", StringComparison.Ordinal));

    [Theory]
    [InlineData("not a zip at all", "is no Excel workbook")]
    [InlineData("", "is no Excel workbook")]
    [InlineData("PK\u0003\u0004 damaged archive that ends too soon", "can't be read as an Excel workbook")]
    public void ImportFile_NotAWorkbook_SaysSo(string content, string expected)
    {
        var path = TemporaryFile();
        File.WriteAllText(path, content);

        var error = Assert.Throws<ImportException>(() => WorkbookImporter.Import(path));
        Assert.Contains(expected, error.En, StringComparison.Ordinal);
        Assert.Contains(path, error.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void ImportFile_PasswordProtected_SaysSo()
    {
        var path = TemporaryFile();
        File.WriteAllBytes(path, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2048]]);

        Assert.Contains("password", Assert.Throws<ImportException>(() => WorkbookImporter.Import(path)).En, StringComparison.Ordinal);
    }

    [Fact]
    public void ImportFile_ZipWithoutWorkbook_SaysSo()
    {
        var path = TemporaryFile();
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            zip.CreateEntry("readme.txt");
        }

        Assert.Contains(path, Assert.Throws<ImportException>(() => WorkbookImporter.Import(path)).En, StringComparison.Ordinal);
    }

    [SharedFact("spec/official/031_item_definition.xlsx")]
    public void ImportFile_DamagedAnywhere_NeverCrashes()
    {
        const int Seed = 5;
        var random = new Random(Seed);
        var good = File.ReadAllBytes(Path.Combine(Repository.Shared!, "spec/official/031_item_definition.xlsx"));
        var path = TemporaryFile();
        for (var round = 0; round < 150; round++)
        {
            var bytes = (byte[])good.Clone();
            for (var i = 0; i < 1 + random.Next(8); i++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            File.WriteAllBytes(path, random.Next(4) == 0 ? bytes[..random.Next(bytes.Length)] : bytes);
            try
            {
                WorkbookImporter.Import(path, new ImportOptions { Version = "1" });
            }
            catch (ImportException)
            {
                // The one way to say that a file can't be read; any other exception fails the test.
            }
        }
    }

    private static string TemporaryFile() => Path.Combine(Directory.CreateTempSubdirectory("hub-import").FullName, "x.xlsx");

    private static string[] Row(string business, string number) => [business, number, "名前" + number, "グループ", "○", "X", "10", "", "", "必須", ""];

    private static WorkbookImport Import(params string[][] rows) =>
        WorkbookImporter.Import("x.xlsx", [new WorkbookSheet("項目", rows)], new ImportOptions { Version = "1.0" });
}
