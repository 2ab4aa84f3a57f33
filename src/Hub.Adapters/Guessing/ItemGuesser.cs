using Hub.Catalog.Editions;

namespace Hub.Adapters.Guessing;

/// <summary>Which item a column may fill: by its name, and by whether its values can be of the item's type.</summary>
internal static class ItemGuesser
{
    private const double Least = 0.6;

    // Legacy names that say the same in other words.
    private static readonly (string Legacy, string Standard)[] s_words =
    [
        ("カナ", "フリガナ"), ("ふりがな", "フリガナ"), ("読み仮名", "フリガナ"), ("No", "番号"), ("ＮＯ", "番号"), ("NO", "番号"), ("個人コード", "宛名番号"), ("住民コード", "宛名番号"), ("世帯コード", "世帯番号"), ("マイナンバー", "個人番号"),
        ("誕生日", "生年月日"), ("郵便", "郵便番号"), ("最新区分", "最新フラグ"), ("更新者", "操作者ID"), ("更新日", "操作年月日"), ("更新時刻", "操作時刻"), ("履歴連番", "履歴番号"),
    ];

    /// <summary>The group whose items fit the columns best; null where no column has a name that fits any.</summary>
    public static Group? BestGroup(Edition edition, IReadOnlyList<ColumnGuess> columns)
    {
        var best = edition.Groups.Select(g => (Group: g, Score: Propose(g, columns).Sum(c => c.Item?.Confidence ?? 0))).MaxBy(g => g.Score);
        return best.Score > 0 ? best.Group : edition.Groups[0];
    }

    /// <summary>The columns with the item that each may fill; an item goes to the column that fits it best.</summary>
    public static IReadOnlyList<ColumnGuess> Propose(Group group, IReadOnlyList<ColumnGuess> columns)
    {
        var pairs = columns.SelectMany(c => group.Items.Select(i => (Column: c, Item: i, Score: Score(c, i)))).Where(p => p.Score >= Least)
            .OrderByDescending(p => p.Score).ThenBy(p => p.Item.Ordinal);
        var found = new Dictionary<ColumnGuess, Guess>(ReferenceEqualityComparer.Instance);
        var taken = new HashSet<Item>();
        foreach (var (column, item, score) in pairs)
        {
            if (!found.ContainsKey(column) && taken.Add(item))
            {
                found[column] = new Guess(item.Name, Math.Round(score, 2), column.Name == item.Name ? "same name" : "similar name");
            }
        }

        return [.. columns.Select(c => found.TryGetValue(c, out var item) ? c with { Item = item } : c)];
    }

    private static double Score(ColumnGuess column, Item item)
    {
        var name = column.Name;
        foreach (var (legacy, standard) in s_words)
        {
            name = name.Contains(standard, StringComparison.Ordinal) ? name : name.Replace(legacy, standard, StringComparison.Ordinal);
        }

        var likeness = Likeness(name, item.Name);
        var fits = column.Kind switch
        {
            "empty" => true,
            "date" => item.Type is ItemType.Date or ItemType.Year,
            "digits" => item.Type != ItemType.Date && (item.Type != ItemType.FullWidth || likeness == 1),
            _ => item.Type is ItemType.FullWidth or ItemType.HalfWidth,
        };
        return fits ? likeness : likeness * 0.5;
    }

    /// <summary>Share of pairs of neighbouring characters that both names have (Dice).</summary>
    private static double Likeness(string a, string b)
    {
        if (a == b)
        {
            return 1;
        }

        var (pairsA, pairsB) = (Pairs(a), Pairs(b));
        var both = pairsA.Intersect(pairsB).Count();
        return pairsA.Count + pairsB.Count == 0 ? 0 : 2.0 * both / (pairsA.Count + pairsB.Count);
    }

    private static HashSet<string> Pairs(string text) => [.. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(i => text.Substring(i, 2))];
}
