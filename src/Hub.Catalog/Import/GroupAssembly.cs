using Hub.Catalog.Editions;

namespace Hub.Catalog.Import;

/// <summary>Puts the rows of an item list into groups: unknown-date triples, references, romaji names, rules that follow from the names.</summary>
internal static class GroupAssembly
{
    private const string FlagSuffix = "_不詳フラグ";
    private const string NotationSuffix = "_不詳表記";

    private static readonly (string First, string Last)[] s_ordered =
    [
        ("開始年月日", "終了年月日"), ("開始日", "終了日"), ("開始年月", "終了年月"), ("取得年月日", "喪失年月日"), ("取得日", "喪失日"),
    ];

    /// <summary>The groups in the order of their first rows; throws <see cref="ArgumentException"/> when names clash.</summary>
    public static List<Group> Build(string business, List<ItemDraft> drafts, Dictionary<string, Requirement> requirements, bool keepTexts)
    {
        var groups = new List<Group>();
        Dictionary<string, ItemDraft>? first = null;
        var ruleNumber = 0;
        foreach (var rows in drafts.GroupBy(d => d.Group))
        {
            var number = groups.Count + 1;
            var byName = rows.GroupBy(d => d.Name).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
            var names = new HashSet<string>(StringComparer.Ordinal);
            var items = rows.Select(d => ItemOf(d, byName, first, RomajiOf(d, names), keepTexts)).ToList();
            groups.Add(new Group(
                $"{business}g{number:D3}", rows.Key, KnownNames.Group(rows.Key) ?? $"group_{number:D3}", items, Rules(business, byName, ref ruleNumber))
            {
                Requirement = requirements.GetValueOrDefault(rows.Key, Requirement.Required),
            });
            first ??= byName;
        }

        return groups;
    }

    private static Item ItemOf(ItemDraft draft, Dictionary<string, ItemDraft> group, Dictionary<string, ItemDraft>? first, string romaji, bool keepTexts)
    {
        var flag = group.GetValueOrDefault(draft.Name + FlagSuffix);
        var notation = group.GetValueOrDefault(draft.Name + NotationSuffix);
        var isUnknownDate = draft.Type == ItemType.Date && (draft.AllowsUnknownDate || notation is not null);
        return new Item
        {
            Id = draft.Id,
            Name = draft.Name,
            Romaji = romaji,
            Type = draft.Type,
            Length = draft.Length,
            Scale = draft.Scale,
            Repeat = draft.Repeat,
            CodeListIds = draft.Codes,
            Requirement = draft.Requirement,
            Condition = draft.Condition is null ? null : new ItemCondition(draft.Condition, keepTexts ? draft.ConditionNote : null),
            IsKey = draft.IsKey,
            IsForeignKey = draft.IsForeignKey,
            References = draft.IsForeignKey && first is not null && first.TryGetValue(draft.Name, out var target) && target.IsKey ? target.Id : null,
            UnknownDate = isUnknownDate ? UnknownDateRole.Date
                : draft.Name.EndsWith(FlagSuffix, StringComparison.Ordinal) ? UnknownDateRole.Flag
                : draft.Name.EndsWith(NotationSuffix, StringComparison.Ordinal) ? UnknownDateRole.Notation
                : UnknownDateRole.None,
            UnknownFlag = isUnknownDate ? flag?.Id : null,
            UnknownNotation = isUnknownDate ? notation?.Id : null,
            Implementation = draft.Implementation,
            Text = keepTexts ? draft.Text : null,
        };
    }

    private static string RomajiOf(ItemDraft draft, HashSet<string> taken)
    {
        var romaji = draft.Romaji.Length > 0 ? draft.Romaji : KnownNames.Item(draft.Name) ?? "";
        var fits = romaji.Length > 0 && char.IsAsciiLetterLower(romaji[0]) && romaji.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_')
            && !romaji.Contains("__", StringComparison.Ordinal) && romaji[^1] != '_';
        return fits && taken.Add(romaji.Replace("_", "", StringComparison.Ordinal)) ? romaji : "item_" + draft.Id;
    }

    private static List<RecordRule> Rules(string business, Dictionary<string, ItemDraft> group, ref int number)
    {
        var rules = new List<RecordRule>();
        foreach (var (first, last) in s_ordered)
        {
            foreach (var (name, item) in group)
            {
                if (!name.EndsWith(first, StringComparison.Ordinal) || item.Repeat > 1
                    || !group.TryGetValue(name[..^first.Length] + last, out var other) || other.Repeat > 1 || other.Type != item.Type)
                {
                    continue;
                }

                number++;
                rules.Add(new RecordRule
                {
                    Id = $"E{business}-{number:D2}",
                    Text = $"{item.Id} <= {other.Id}",
                    Ja = $"{name}は{other.Name}より後であってはならない",
                    En = $"{item.Id} must not be after {other.Id}",
                    Provenance = Provenance.Derived,
                });
            }
        }

        return rules;
    }
}
