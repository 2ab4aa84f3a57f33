using Hub.Catalog.Conditions;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Validation.Rules;

namespace Hub.Validation.Across;

/// <summary>What the plans of a rule set's rules share: the group, the rows that a rule applies to, and the items that make rows belong together.</summary>
internal sealed class RowSetPlan
{
    private readonly Condition? _when;
    private readonly Item? _deleted;

    public RowSetPlan(Group group, AcrossRule rule)
    {
        Group = group;
        Rule = rule;
        _when = rule.When.Length == 0 ? null : Parse(rule.When);
        _deleted = group.Find("削除フラグ");
        By = [.. rule.By.Select(Find).OrderBy(i => i.Name == "市区町村コード")];
        if (By.Count == 0)
        {
            throw new RuleException(rule.Id, "\"by\" needs at least one item.");
        }
    }

    public Group Group { get; }

    public AcrossRule Rule { get; }

    public IReadOnlyList<Item> By { get; }

    /// <summary>True when the rule applies to the row.</summary>
    public bool Applies(StandardRecord row) =>
        !(_deleted is not null && row[_deleted.Ordinal].SequenceEqual("1"u8)) && (_when is null || _when.Holds(row, 0));

    public Item Find(string name) => Group.Find(name) ?? throw new RuleException(Rule.Id, $"\"{name}\" is no item of {Group.Name}.");

    public Condition Parse(string text)
    {
        try
        {
            return ConditionParser.Parse(text, Group);
        }
        catch (ConditionSyntaxException exception)
        {
            throw new RuleException(Rule.Id, exception.Message, exception);
        }
    }
}
