using System.Globalization;
using Hub.Catalog.Editions;

namespace Hub.Catalog.Changes;

/// <summary>Says what changed from one edition to another. Groups are matched by name, items by id.</summary>
public static class EditionComparison
{
    /// <summary>All changes: groups and items in the order of the newer edition, then code values.</summary>
    public static IReadOnlyList<EditionChange> Compare(Edition before, Edition after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new List<EditionChange>();
        foreach (var group in after.Groups.Where(g => before.FindGroup(g.Name) is null))
        {
            changes.Add(new EditionChange(ChangeKind.GroupAdded, group.Name, group.Id, group.Name, "", group.Name));
        }

        foreach (var group in before.Groups.Where(g => after.FindGroup(g.Name) is null))
        {
            changes.Add(new EditionChange(ChangeKind.GroupRemoved, group.Name, group.Id, group.Name, group.Name, ""));
        }

        foreach (var item in after.Groups.SelectMany(g => g.Items))
        {
            if (before.FindItem(item.Id) is { } old)
            {
                Items(changes, old, item);
            }
            else
            {
                changes.Add(new EditionChange(ChangeKind.ItemAdded, item.Group.Name, item.Id, item.Name, "", Shape(item)));
            }
        }

        changes.AddRange(before.Groups.SelectMany(g => g.Items).Where(i => after.FindItem(i.Id) is null)
            .Select(i => new EditionChange(ChangeKind.ItemRemoved, i.Group.Name, i.Id, i.Name, Shape(i), "")));
        CodeLists(changes, before, after);
        return changes;
    }

    private static void Items(List<EditionChange> changes, Item before, Item after)
    {
        Add(ChangeKind.Name, $"{before.Group.Name}/{before.Name} ({before.Romaji})", $"{after.Group.Name}/{after.Name} ({after.Romaji})");
        Add(ChangeKind.Type, before.Type.Symbol(), after.Type.Symbol());
        Add(ChangeKind.Length, before.LengthText, after.LengthText);
        Add(ChangeKind.Repeat, before.Repeat.ToString(CultureInfo.InvariantCulture), after.Repeat.ToString(CultureInfo.InvariantCulture));
        Add(ChangeKind.Codes, string.Join('/', before.CodeListIds), string.Join('/', after.CodeListIds));
        Add(ChangeKind.Requirement, Word(before.Requirement), Word(after.Requirement));
        if (!BothSilent(before.Condition, after.Condition))
        {
            Add(ChangeKind.Condition, Text(before.Condition), Text(after.Condition));
        }

        Add(ChangeKind.Key, Keys(before), Keys(after));
        Add(ChangeKind.Implementation, before.Implementation.ToString(), after.Implementation.ToString());

        void Add(ChangeKind kind, string old, string now)
        {
            if (old != now)
            {
                changes.Add(new EditionChange(kind, after.Group.Name, after.Id, after.Name, old, now));
            }
        }
    }

    private static void CodeLists(List<EditionChange> changes, Edition before, Edition after)
    {
        foreach (var id in before.CodeLists.Concat(after.CodeLists).Select(c => c.Id).Distinct().Order(StringComparer.Ordinal))
        {
            var name = (after.FindCodeList(id) ?? before.FindCodeList(id))!.Name;
            var old = Values(before.FindCodeList(id));
            var now = Values(after.FindCodeList(id));
            foreach (var value in now.Keys.Except(old.Keys))
            {
                changes.Add(new EditionChange(ChangeKind.CodeValueAdded, "", $"{id} {value}", name, "", now[value]));
            }

            foreach (var value in old.Keys.Except(now.Keys))
            {
                changes.Add(new EditionChange(ChangeKind.CodeValueRemoved, "", $"{id} {value}", name, old[value], ""));
            }

            foreach (var value in now.Keys.Intersect(old.Keys).Where(v => old[v] != now[v]))
            {
                changes.Add(new EditionChange(ChangeKind.CodeValueLabel, "", $"{id} {value}", name, old[value], now[value]));
            }
        }
    }

    private static Dictionary<string, string> Values(CodeList? list)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in list?.Values ?? [])
        {
            values.TryAdd(value.Last is null ? value.Value : $"{value.Value}～{value.Last}", value.Label);
        }

        return values;
    }

    private static string Shape(Item item) => $"{item.Type.Symbol()}({item.LengthText}) {Word(item.Requirement)}";

    // A condition that can't be evaluated has its words only in editions imported on a user's disk; without them on both sides there is nothing to compare.
    private static bool BothSilent(ItemCondition? before, ItemCondition? after) =>
        before is { IsEvaluable: false } && after is { IsEvaluable: false } && (before.Note is null || after.Note is null);

    private static string Text(ItemCondition? condition) => condition is null ? "" : condition.IsEvaluable ? condition.Text : condition.Note ?? "?";

    private static string Keys(Item item) => (item.IsKey, item.IsForeignKey) switch
    {
        (true, true) => "主キー・外部キー",
        (true, false) => "主キー",
        (false, true) => "外部キー",
        _ => "",
    };

    private static string Word(Requirement requirement) => requirement switch
    {
        Requirement.Required => "必須",
        Requirement.Conditional => "条件付き必須",
        _ => "任意",
    };
}
