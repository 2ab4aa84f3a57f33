using Hub.Catalog.Conditions;
using Hub.Catalog.Editions;
using Hub.Findings;
using Hub.Validation.Across;

namespace Hub.Validation.Rules;

/// <summary>Tells what is wrong with a rule set before anybody relies on it, and tries the examples of every rule. Collects everything, stops at nothing.</summary>
public sealed partial class RuleSetLint
{
    private const string Rules = "rules";
    private const string Across = "across";

    private readonly Edition _edition;
    private readonly RuleFile? _file;
    private readonly List<RuleProblem> _problems = [];
    private string _section = Rules;
    private int _index;
    private string _rule = "";

    private RuleSetLint(Edition edition, RuleFile? file)
    {
        _edition = edition;
        _file = file;
    }

    /// <summary>The problems of a set against an edition, in the order of the rules; empty for a sound one.</summary>
    public static IReadOnlyList<RuleProblem> Check(RuleSet rules, Edition edition) => Check(rules, edition, null);

    internal static IReadOnlyList<RuleProblem> Check(RuleSet rules, Edition edition, RuleFile? file)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(edition);
        var lint = new RuleSetLint(edition, file);
        lint.CheckAll(rules);
        return lint._problems;
    }

    private void CheckAll(RuleSet rules)
    {
        if (rules.Version.Length == 0)
        {
            Add("version", "規則セットに版 (version) がありません。", "the set has no version.");
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (_index = 0; _index < rules.Rules.Count; _index++)
        {
            _rule = rules.Rules[_index].Id;
            Unique(ids);
            CheckRule(rules.Rules[_index]);
        }

        _section = Across;
        for (_index = 0; _index < rules.Across.Count; _index++)
        {
            _rule = rules.Across[_index].Id;
            Unique(ids);
            CheckAcross(rules.Across[_index]);
        }

        ids.UnionWith(IdsOf(_edition));
        _section = "limits";
        for (_index = 0; _index < rules.Limits.Count; _index++)
        {
            _rule = rules.Limits[_index].Finding;
            CheckLimit(rules.Limits[_index], ids);
        }
    }

    /// <summary>Ids of the rules that need no set of the site's.</summary>
    private static IEnumerable<string> IdsOf(Edition edition)
    {
        var builtIn = RuleSet.BuiltIn(edition);
        return edition.Groups.SelectMany(g => g.Rules.Select(r => CrossRule.Of(g, r).Id)).Concat(builtIn.Rules.Select(r => r.Id)).Concat(AcrossRules.Of(edition, builtIn).Select(r => r.Id));
    }

    private void Unique(HashSet<string> ids)
    {
        if (!ids.Add(_rule))
        {
            Add("id", "同じ ID の規則が二つあります。", "the id is taken twice.");
        }
    }

    private void CheckLimit(RuleLimit limit, HashSet<string> ids)
    {
        if (FindingDirectory.Installed.Find(limit.Finding) is null && !ids.Contains(limit.Finding))
        {
            Add("finding", "という指摘も規則もありません。hub explain で一覧をご覧ください。", "there is no such finding and no such rule; hub explain lists them.");
        }

        if (limit.Profile.Length > 0 && ValidationProfile.Find(limit.Profile) is null)
        {
            Add("profile", $"検証プロファイル「{limit.Profile}」はありません（cutover、rehearsal）。", $"there is no profile \"{limit.Profile}\" (cutover, rehearsal).");
        }

        if (limit is { Severity: null, IsBudget: false, IsStop: false } or { Count: < 0 } or { StopCount: < 0 } or { Percent: < 0 or > 100 } or { StopPercent: < 0 or > 100 })
        {
            Add("count", "severity、count・stopCount（0 以上）、percent・stopPercent（0～100）のいずれかを指定してください。", "give severity, count or stopCount (from 0), percent or stopPercent (0 to 100).");
        }
    }

    private bool TryCondition(string property, string text, Group group)
    {
        try
        {
            _ = text.Length == 0 ? null : ConditionParser.Parse(text, group);
            return true;
        }
        catch (ConditionSyntaxException exception)
        {
            Add(property, $"条件式の {exception.Position} 文字目が読めません（期待: {exception.Expected}）。", $"condition, character {exception.Position}: expected {exception.Expected}.", exception.Position);
            return false;
        }
    }

    private bool TryItem(string property, string name, Group group)
    {
        if (group.Find(name) is not null)
        {
            return true;
        }

        Add(property, $"「{name}」は {group.Name} のデータ項目ではありません。", $"\"{name}\" is no item of {group.Name}.");
        return false;
    }

    private Group? TryGroup(string name) => TryGroup("group", name);

    private Group? TryGroup(string property, string name)
    {
        var group = _edition.FindGroup(name);
        if (group is null)
        {
            Add(property, $"「{name}」は版 {_edition.Id} のグループではありません。", $"\"{name}\" is no group of edition {_edition.Id}.");
        }

        return group;
    }

    private void Add(string property, string ja, string en, int shift = 0)
    {
        var (line, column) = _file?.Find(_section, _index, property, shift) ?? (0, 0);
        _problems.Add(new RuleProblem(_file?.Path ?? "", line, column, $"規則 {_rule}: {ja}", $"rule {_rule}: {en}"));
    }
}
