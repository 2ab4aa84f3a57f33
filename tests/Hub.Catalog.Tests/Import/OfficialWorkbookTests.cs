using System.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Import;
using Requirement = Hub.Catalog.Editions.Requirement;

namespace Hub.Catalog.Tests.Import;

public sealed class OfficialWorkbookTests
{
    private const string Jumin = "spec/official/001_basic_data_list_v2.1.xlsx";
    private const string Jutogai = "spec/official/031_item_definition.xlsx";

    [SharedFact(Jumin)]
    public void Import_001_GivesExactlyTheRowsOfTheList()
    {
        var import = WorkbookImporter.Import(Path.Combine(Repository.Shared!, Jumin));
        var items = import.Edition!.Groups.SelectMany(g => g.Items).ToList();
        var rows = CsvTable.Read(Path.Combine(Repository.Shared!, "spec/official/001_basic_data_list_items.csv"));

        Assert.Equal("001/2.1", import.Edition.Id);
        Assert.Equal(1022, rows.Count);
        Assert.Equal(rows.Select(Expected), items.Select(i => string.Join('|',
            i.Id, i.Name, i.Group.Name, i.IsKey ? "○" : "", i.IsForeignKey ? "○" : "", i.Type.Symbol(), i.LengthText,
            string.Join('/', i.CodeListIds.Select(c => c.StartsWith("001-", StringComparison.Ordinal) ? c[4..] : c)),
            i.Repeat > 1 ? i.Repeat : "", Word(i.Requirement), i.Implementation == ImplementationClass.Mandatory ? "◎" : "○",
            i.Text!.Definition, i.Text.Description, i.Text.Sample, i.Text.Remark)));

        static string Expected(IReadOnlyDictionary<string, string> r) => string.Join('|',
            r["data_item_id"], r["item_name"], r["group"], r["is_primary_key"], r["is_foreign_key"], r["data_type"].Replace('Ｎ', 'N'), r["length"], r["code_id"],
            r["repeat"], r["output_condition"], r["impl_type"], r["definition"].Trim(), r["description"].Trim(), r["sample"].Trim(), r["remark"].Trim());
    }

    [SharedFact(Jumin)]
    public void Import_001_All235ConditionsBecomeExpressions()
    {
        var import = WorkbookImporter.Import(Path.Combine(Repository.Shared!, Jumin));
        var conditions = import.Edition!.Groups.SelectMany(g => g.Items).Where(i => i.Requirement == Requirement.Conditional).ToList();

        Assert.Equal(235, conditions.Count);
        Assert.All(conditions, i => Assert.Equal(i.Condition!.Text, i.Condition.Expression.ToString()));
        Assert.DoesNotContain(import.Problems, p => p.Severity >= Hub.Findings.Severity.Warning);
    }

    [SharedFact(Jumin)]
    public void Import_001_GivesExactlyTheCodeValues()
    {
        var import = WorkbookImporter.Import(Path.Combine(Repository.Shared!, Jumin));
        var rows = CsvTable.Read(Path.Combine(Repository.Shared!, "spec/official/001_basic_data_list_codes.csv"));
        var actual = import.Edition!.CodeLists.SelectMany(l => l.Values.Select(v =>
            $"{l.Id[4..]}|{l.Name}|{v.Value}{(v.Last is null ? "" : "～" + v.Last)}|{v.Label}"));

        Assert.Equal(284, rows.Count);
        Assert.Equal(rows.Select(r => $"{r["code_id"]}|{r["code_name"]}|{r["value"].Split('\n')[0]}|{r["label"].Trim()}"), actual);
    }

    [SharedFact(Jutogai)]
    public void Import_031_GivesExactlyThe29Items()
    {
        var import = WorkbookImporter.Import(Path.Combine(Repository.Shared!, Jutogai), new ImportOptions { Version = "2.0" });
        var items = import.Edition!.Groups.SelectMany(g => g.Items).ToList();
        var rows = CsvTable.Read(Path.Combine(Repository.Shared!, "spec/official/031_jutogaisha_item_definition.csv"));

        Assert.Equal(29, rows.Count);
        Assert.Equal(
            rows.Select(r => $"{r["data_item_id"]}|{r["item_name"]}|{r["item_romaji"]}|{r["group"]}|{r["data_type"].Replace('Ｎ', 'N')}|{r["length"]}|{r["repeat"]}|{r["output_condition"]}|{r["impl_mandatory"]}"),
            items.Select(i => $"{i.Id}|{i.Name}|{i.Romaji}|{i.Group.Name}|{i.Type.Symbol()}|{i.LengthText}|{(i.Repeat > 1 ? i.Repeat : "")}|{Word(i.Requirement)}|{(i.Implementation == ImplementationClass.Mandatory ? "○" : "")}"));
        Assert.Equal(items.Count(i => i.Requirement == Requirement.Conditional), import.Problems.Count(p => p.Cell.StartsWith('R') && p.Severity == Hub.Findings.Severity.Warning));
    }

    [SharedFact(Jutogai)]
    public void Import_031WithoutVersion_AsksForOne()
    {
        var import = WorkbookImporter.Import(Path.Combine(Repository.Shared!, Jutogai));

        Assert.True(import.HasErrors);
        Assert.Contains("--version", Assert.Single(import.Problems, p => p.Severity == Hub.Findings.Severity.Error).En, StringComparison.Ordinal);
    }

    [SharedFact(Jumin)]
    public void Import_001_GivesTheCheckedInEdition() => AssertCheckedIn(Jumin, new ImportOptions { KeepTexts = false, Published = "2023-09-29" });

    [SharedFact(Jutogai)]
    public void Import_031_GivesTheCheckedInEdition() => AssertCheckedIn(Jutogai, new ImportOptions { KeepTexts = false, Version = "2.0" });

    private static void AssertCheckedIn(string workbook, ImportOptions options)
    {
        var edition = WorkbookImporter.Import(Path.Combine(Repository.Shared!, workbook), options).Edition!;
        using var written = new MemoryStream();
        EditionWriter.Write(edition, written);
        var path = Path.Combine(Repository.Root, "src", "Hub.Catalog", "editions", $"{edition.Business}-{edition.Version}.json");
        var text = Encoding.UTF8.GetString(written.ToArray());
        if (Environment.GetEnvironmentVariable("HUB_APPROVE") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }

    private static string Word(Requirement requirement) =>
        requirement switch { Requirement.Required => "必須", Requirement.Conditional => "条件付き必須", _ => "任意" };
}
