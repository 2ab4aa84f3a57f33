using System.Buffers;
using Hub.Catalog.Editions;
using Hub.Validation.Across;

namespace Hub.Validation.Rules;

/// <content>Rules across records.</content>
public sealed partial class RuleSetLint
{
    private void CheckAcross(AcrossRule rule)
    {
        if (TryGroup(rule.Group) is not { } group)
        {
            return;
        }

        if (rule.Kind is AcrossRuleKind.Key or AcrossRuleKind.Reference or AcrossRuleKind.AddressNumber)
        {
            Add("kind", "kind は Unique、OnePer、SameValue、History、Sum のいずれかです（主キーと外部キーは版が定めます）。", "kind is one of Unique, OnePer, SameValue, History, Sum; keys and foreign keys are the edition's.");
            return;
        }

        var partGroup = rule.PartGroup.Length == 0 ? group : TryGroup("partGroup", rule.PartGroup);
        if (partGroup is null)
        {
            return;
        }

        var sound = TryCondition("when", rule.When, group) & TryCondition("one", rule.One, group) & TryCondition("partWhen", rule.PartWhen, partGroup);
        sound &= rule.Part.Length == 0 || TryItem("part", rule.Part, partGroup);
        foreach (var item in rule.Totals)
        {
            sound &= TryItem("totals", item, group);
        }

        foreach (var item in rule.By)
        {
            sound &= TryItem("by", item, group) && (partGroup == group || TryItem("by", item, partGroup));
        }

        foreach (var (property, item) in ((string, string)[])[("same", rule.Same), ("from", rule.From), ("to", rule.To)])
        {
            sound &= item.Length == 0 || TryItem(property, item, group);
        }

        if (sound)
        {
            Try([group, partGroup], rule, rule.Good, "good", 0);
            Try([group, partGroup], rule, rule.Bad, "bad", 1);
        }
    }

    private void Try(Group[] groups, AcrossRule rule, IReadOnlyList<IReadOnlyDictionary<string, string>> rows, string name, int expected)
    {
        if (rows.Count == 0)
        {
            Add(name, $"例 {name} がありません。", $"\"{name}\" gives no example.");
            return;
        }

        try
        {
            using var check = AcrossCheck.Create(_edition, groups, [rule], new AcrossOptions { Folder = Path.Combine(Path.GetTempPath(), $"hub-lint-{Guid.NewGuid():N}") });
            var bytes = new ArrayBufferWriter<byte>();
            for (var i = 0; i < rows.Count; i++)
            {
                // Of two groups, the row is of the one that has all its items.
                var group = Array.Find(groups, g => rows[i].Keys.All(k => g.Find(k) is not null)) ?? groups[0];
                if (Record(group, rows[i], name) is not { } record)
                {
                    return;
                }

                bytes.Clear();
                record.WriteTo(bytes);
                check.Add(group, 0, i, bytes.WrittenSpan);
            }

            var findings = check.Complete().Count();
            if (findings != expected)
            {
                Add(name, $"例 {name} では指摘が {findings} 件です（期待 {expected} 件）。", $"the example \"{name}\" makes {findings} finding(s), expected {expected}.");
            }
        }
        catch (RuleException exception)
        {
            Add("", exception.Message, exception.Message);
        }
    }
}
