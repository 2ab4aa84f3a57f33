using Hub.Catalog.Editions;
using Hub.Validation.Across;
using Hub.Validation.Rules;

namespace Hub.Engine.Plans;

/// <summary>Which group of the standard a finding is about: that of its item, else that of its rule; and what the rule says.</summary>
public sealed class RuleGroups
{
    private readonly Edition _edition;
    private readonly Dictionary<string, (Group? Group, string Ja, string En)> _rules = new(StringComparer.Ordinal);

    private RuleGroups(Edition edition) => _edition = edition;

    /// <summary>The rules of a run's plan.</summary>
    public static RuleGroups Of(IRunPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var groups = new RuleGroups(plan.Edition);
        foreach (var rule in plan.Edition.Groups.SelectMany(g => g.Rules.Select(r => CrossRule.Of(g, r))).Concat(plan.Rules.Rules))
        {
            groups._rules[rule.Id] = (plan.Edition.FindGroup(rule.Group), rule.Ja, rule.En);
        }

        foreach (var rule in AcrossRules.Of(plan.Edition, plan.Rules))
        {
            groups._rules[rule.Id] = (plan.Edition.FindGroup(rule.Group), rule.Ja, rule.En);
        }

        return groups;
    }

    /// <summary>The group that a finding is about; null: none.</summary>
    /// <param name="itemId">Item id of the finding, or empty.</param>
    /// <param name="field">Its field, which is the rule's id where a rule made it.</param>
    public Group? GroupOf(string itemId, string field) =>
        itemId.Length > 0 && _edition.FindItem(itemId) is { } item ? item.Group : _rules.TryGetValue(field, out var rule) ? rule.Group : null;

    /// <summary>What the rule with this id says; empty: there is no such rule.</summary>
    public (string Ja, string En) TextOf(string field) => _rules.TryGetValue(field, out var rule) ? (rule.Ja, rule.En) : ("", "");
}
