using System.Text;
using System.Text.RegularExpressions;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Validation.Across;
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

    [Theory]
    [InlineData(@"(?<!被)保険者番号\d*$", "InsurerNumber", 3)]
    [InlineData(@"法人番号\d*$", "CorporateNumber", 2)]
    [InlineData(@"個人番号\d*$", "IndividualNumber", 5)]
    [InlineData(@"住民票コード\d*$", "ResidentCode", 6)]
    [InlineData(@"^市区町村コード$", "GovernmentCode", 100)]
    public void CheckDigits_EveryItemWithSuchANumber_HasOne(string name, string kind, int fewest)
    {
        var items = s_library.All.SelectMany(e => e.Groups).SelectMany(g => g.Items).Where(i => Regex.IsMatch(i.Name, name)).ToList();
        Assert.InRange(items.Count, fewest, int.MaxValue);
        Assert.All(items, i => Assert.True(CheckDigitRule.KindOf(i).ToString() == kind, $"{i.Id} {i.Name} {i.Type}({i.Length})"));
    }

    [Fact]
    public void Histories_EveryGroupOfInsurancePeriods_HasARuleAboutThem()
    {
        var groups = s_library.All.SelectMany(e => e.Groups.Select(g => (Edition: e, Group: g)))
            .Where(g => g.Group.KeyItems.Any(k => k.Name.EndsWith("履歴番号", StringComparison.Ordinal)))
            .Where(g => g.Group.Items.Any(i => Regex.IsMatch(i.Name, "^(国保|被保険者)?資格取得(年月日|日)$")) && g.Group.Items.Any(i => Regex.IsMatch(i.Name, "資格喪失(年月日|日)$"))).ToList();
        Assert.Equal(["023g001", "024g001", "025g001", "026g001"], groups.Select(g => g.Group.Id).Distinct().Order(StringComparer.Ordinal).Where(id => !id.StartsWith("001", StringComparison.Ordinal)));
        Assert.All(groups.Where(g => g.Edition.Business != "001"), g => Assert.Contains(RuleSet.BuiltIn(g.Edition).Across, r => r.Kind == AcrossRuleKind.History && r.Group == g.Group.Name));
    }

    [Fact]
    public void Sums_EveryBusinessWithInstalmentsAndATotal_HasARuleAboutThem()
    {
        var businesses = s_library.All.Where(e => e.Groups.SelectMany(g => g.Items).Any(i => Regex.IsMatch(i.Name, "^期別(税額|保険料)$"))).ToList();
        Assert.Equal(["010", "012", "025"], businesses.Select(e => e.Business).Order(StringComparer.Ordinal));
        Assert.All(businesses, e => Assert.Contains(RuleSet.BuiltIn(e).Across, r => r.Kind == AcrossRuleKind.Sum));
    }

    [Fact]
    public void Residents_EveryKindOfContradictionBetweenFieldsAndRecords_HasARule()
    {
        var rules = RuleSet.BuiltIn(s_library.Find("001", "2.1")!);
        Assert.Superset(
            new HashSet<string> { "DATES_OUT_OF_ORDER", "STATE_CONTRADICTS_EVENT", "HOUSEHOLD_CONTRADICTION", "HISTORY_CONTRADICTION" },
            rules.Rules.Select(r => r.Finding).ToHashSet(StringComparer.Ordinal));

        // 転出 (moved away): what the state, the event and the reason of the removal say of it.
        Assert.Contains(rules.Rules, r => r.When.Contains("異動事由", StringComparison.Ordinal) && r.Must.Contains("住民状態", StringComparison.Ordinal));
        Assert.Contains(rules.Rules, r => r.When.Contains("住民状態 = '2'", StringComparison.Ordinal) && r.Must.Contains("消除の事由", StringComparison.Ordinal));
        Assert.Contains(rules.Rules, r => r.Must == "住民となった年月日 <= 消除の異動年月日");
        Assert.Superset(
            new HashSet<AcrossRuleKind> { AcrossRuleKind.OnePer, AcrossRuleKind.SameValue, AcrossRuleKind.History },
            rules.Across.Select(r => r.Kind).ToHashSet());
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
