using System.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;

namespace Hub.Validation.Rules;

/// <summary>Tells what is wrong with a rule set before anybody relies on it. Collects everything, stops at nothing.</summary>
public static class RuleSetLint
{
    /// <summary>The problems of a set against an edition, in the order of the rules; empty for a sound one.</summary>
    public static IReadOnlyList<string> Check(RuleSet rules, Edition edition)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(edition);
        var problems = new List<string>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in rules.Rules)
        {
            if (!ids.Add(rule.Id))
            {
                problems.Add($"Rule {rule.Id}: the id is taken twice.");
            }

            if (edition.FindGroup(rule.Group) is not { } group)
            {
                problems.Add($"Rule {rule.Id}: \"{rule.Group}\" is no group of edition {edition.Id}.");
                continue;
            }

            try
            {
                var plan = new CrossPlan(group, rule, ValidationProfile.Cutover);
                Try(plan, group, rule, rule.Good, "good", 0, problems);
                Try(plan, group, rule, rule.Bad, "bad", 1, problems);
            }
            catch (RuleException exception)
            {
                problems.Add(exception.Message);
            }
        }

        return problems;
    }

    private static void Try(
        CrossPlan plan, Group group, CrossRule rule, IReadOnlyDictionary<string, string> example, string name, int expected, List<string> problems)
    {
        if (example.Count == 0)
        {
            problems.Add($"Rule {rule.Id}: \"{name}\" gives no example.");
            return;
        }

        var record = new StandardRecord(group);
        foreach (var (key, value) in example)
        {
            if (group.Find(key) is not { } item)
            {
                problems.Add($"Rule {rule.Id}: \"{name}\" names \"{key}\", which is no item of {group.Name}.");
                return;
            }

            record.Set(item.Ordinal, Encoding.UTF8.GetBytes(value));
        }

        var findings = new FindingList();
        plan.Check(record, new ulong[(group.Items.Count + 63) / 64], SourcePosition.None, findings);
        if (findings.Count != expected)
        {
            problems.Add($"Rule {rule.Id}: the example \"{name}\" {(expected == 0 ? "breaks" : "keeps")} the rule.");
        }
    }
}
