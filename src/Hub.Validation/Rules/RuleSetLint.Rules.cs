using System.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;

namespace Hub.Validation.Rules;

/// <content>Rules across the items of one record.</content>
public sealed partial class RuleSetLint
{
    private void CheckRule(CrossRule rule)
    {
        if (TryGroup(rule.Group) is not { } group)
        {
            return;
        }

        if (RuleFindings.Find(rule.Finding) is null)
        {
            Add("finding", $"指摘「{rule.Finding}」は使えません（{string.Join("、", RuleFindings.Names)}）。", $"finding \"{rule.Finding}\" is none of {string.Join(", ", RuleFindings.Names)}.");
            return;
        }

        if (rule.Must.Length > 0 == rule.Total.Length > 0)
        {
            Add("must", "must か、total と parts のどちらか一方を指定してください。", "expected either \"must\" or \"total\" with \"parts\".");
            return;
        }

        var sound = TryCondition("when", rule.When, group) & TryCondition("must", rule.Must, group);
        if (rule.Total.Length > 0)
        {
            sound &= TryItem("total", rule.Total, group);
            foreach (var part in rule.Parts)
            {
                sound &= TryItem("parts", part.TrimStart('-'), group);
            }
        }

        if (!sound)
        {
            return;
        }

        try
        {
            var plan = new CrossPlan(group, rule, ValidationProfile.Cutover);
            Try(plan, group, rule.Good, "good", 0);
            Try(plan, group, rule.Bad, "bad", 1);
        }
        catch (RuleException exception)
        {
            Add("", exception.Message, exception.Message);
        }
    }

    private void Try(CrossPlan plan, Group group, IReadOnlyDictionary<string, string> example, string name, int expected)
    {
        if (example.Count == 0)
        {
            Add(name, $"例 {name} がありません。", $"\"{name}\" gives no example.");
            return;
        }

        if (Record(group, example, name) is not { } record)
        {
            return;
        }

        var findings = new FindingList();
        plan.Check(record, new ulong[(group.Items.Count + 63) / 64], SourcePosition.None, findings);
        if (findings.Count != expected)
        {
            Add(name, $"例 {name} は規則{(expected == 0 ? "に反しています" : "を守っています")}。", $"the example \"{name}\" {(expected == 0 ? "breaks" : "keeps")} the rule.");
        }
    }

    private StandardRecord? Record(Group group, IReadOnlyDictionary<string, string> example, string name)
    {
        var record = new StandardRecord(group);
        foreach (var (key, value) in example)
        {
            if (!TryItem(name, key, group))
            {
                return null;
            }

            record.Set(group.Find(key)!.Ordinal, Encoding.UTF8.GetBytes(value));
        }

        return record;
    }
}
