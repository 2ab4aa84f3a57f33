using System.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Validation.Rules;

namespace Hub.Validation.Tests;

public sealed class BuiltInEditionTests
{
    private static readonly EditionLibrary s_library = EditionLibrary.Load();

    [Fact]
    public void Compile_EveryEdition_GivesAValidatorForEveryGroup()
    {
        Assert.NotEmpty(s_library.Ids);
        Assert.All(s_library.All, e => Assert.Equal(e.Groups.Count, RecordValidator.Compile(e).Count));
    }

    [Fact]
    public void BuiltIn_RulesOfEveryBusiness_PassTheirLint()
    {
        Assert.All(s_library.All, e => Assert.Empty(RuleSetLint.Check(RuleSet.BuiltIn(e), e)));
        Assert.All(s_library.All, e => Assert.Empty(RuleSetLint.Check(new("1", [.. e.Groups.SelectMany(g => g.Rules.Select(r => CrossRule.Of(g, r)))]), e)));
        Assert.True(RuleSet.BuiltIn(s_library.Find("001", "2.1")!).Rules.Count >= 25);
    }

    [Fact]
    public void Lint_UnsoundRules_SaysEverythingThatIsWrong()
    {
        var edition = s_library.Find("001", "2.1")!;
        var sound = RuleSet.BuiltIn(edition).Rules[0];
        var problems = RuleSetLint.Check(new("1", [
            sound,
            sound,
            sound with { Id = "R-2", Group = "無いグループ" },
            sound with { Id = "R-3", Must = "生年月 <= 異動年月日" },
            sound with { Id = "R-4", Finding = "NO_SUCH_FINDING" },
            sound with { Id = "R-5", Good = sound.Bad },
            sound with { Id = "R-6", Bad = new Dictionary<string, string>() },
            sound with { Id = "R-7", Total = "世帯番号" },
        ]), edition);
        Assert.Equal(["R001-01", "R-2", "R-3", "R-4", "R-5", "R-6", "R-7"], problems.Select(p => p.En.Split(' ')[1].TrimEnd(':')));
    }

    [SharedFact("spec/official/001_basic_data_list_items.csv")]
    public void Validate_OfficialSampleValues_AreAdmitted()
    {
        // The workbook's own samples: what the standard's authors write must not be called wrong.
        var edition = s_library.Find("001", "2.1")!;
        var rows = Csv.Read(Path.Combine(Repository.Shared, "spec/official/001_basic_data_list_items.csv"));
        var wrong = new List<string>();
        var checkedValues = 0;
        foreach (var row in rows.Where(r => r["sample"].Length > 0 && !r["sample"].Contains('\n', StringComparison.Ordinal)))
        {
            var item = edition.FindItem(row["data_item_id"])!;
            var record = new StandardRecord(item.Group);
            record.Set(item.Ordinal, Encoding.UTF8.GetBytes(row["sample"].Trim()));
            var findings = new FindingList();
            RecordValidator.Compile(item.Group, rules: RuleSet.Empty).Validate(record, SourcePosition.None, findings);
            checkedValues++;
            wrong.AddRange(findings.Where(f => f.ItemId == item.Id && f.Code.Number != 5001).Select(f => $"{item.Id} {item.Name} {item.LengthText} {row["sample"]}: {f.Message(Language.En)}"));
        }

        Assert.True(checkedValues > 800, $"{checkedValues}");
        // Made-up resident codes without a check digit, and two samples with a half-width space in a full-width item.
        Assert.Equal(
            ["00100009", "00100355", "00100389", "00100548", "00100849", "00100856", "00100871"],
            wrong.Select(w => w[..8]).Order(StringComparer.Ordinal));
    }
}
