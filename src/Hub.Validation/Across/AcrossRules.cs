using Hub.Catalog.Editions;
using Hub.Validation.Rules;

namespace Hub.Validation.Across;

/// <summary>All rules across records of an edition: what its keys and foreign keys ask for, 宛名番号, and those of the rule set.</summary>
public static class AcrossRules
{
    /// <summary>The rules, in the order in which they are checked.</summary>
    public static IReadOnlyList<AcrossRule> Of(Edition edition, RuleSet? rules = null)
    {
        ArgumentNullException.ThrowIfNull(edition);
        rules ??= RuleSet.BuiltIn(edition);
        return [.. edition.Groups.SelectMany(OfGroup), .. OfNumbers(edition), .. rules.Across];
    }

    private static IEnumerable<AcrossRule> OfGroup(Group group)
    {
        var key = string.Join("・", group.KeyItems.Select(k => k.Name));
        if (group.KeyItems.Count > 0)
        {
            var isHistory = KeyPlan.HistoryItems(group).Count > 0;
            yield return new AcrossRule
            {
                Id = $"K{group.Id}",
                Kind = AcrossRuleKind.Key,
                Group = group.Name,
                By = [.. group.KeyItems.Select(k => k.Name)],
                Ja = $"{group.Name}に同じ主キー（{key}）の行は二つありません。{(isHistory ? "履歴の最新行（最新フラグ = 1）は一つだけで、履歴番号が最後の行です。履歴番号は飛びません。" : "")}",
                En = $"{group.Romaji} has no two rows with the same key.{(isHistory ? " One row of each history is the latest, the one with the last number; numbers leave nothing out." : "")}",
                Origin = "基本データリスト 主キー",
            };
        }

        foreach (var (relation, at) in group.Relations.Select((r, i) => (r, i)))
        {
            yield return new AcrossRule
            {
                Id = $"F{group.Id}-{at + 1}",
                Kind = AcrossRuleKind.Reference,
                Group = group.Name,
                By = [.. relation.Pairs.Select(p => p.Child.Name)],
                Same = $"{relation.Parent.Name} ({string.Join(", ", relation.Pairs.Select(p => p.Parent.Name))})",
                Ja = $"{group.Name}の{string.Join("・", relation.Pairs.Select(p => p.Child.Name))}は{relation.Parent.Name}にあります。",
                En = $"What {group.Romaji} refers to is in {relation.Parent.Romaji}.",
                Origin = "基本データリスト 外部キー",
            };
        }
    }

    private static IEnumerable<AcrossRule> OfNumbers(Edition edition)
    {
        if (edition.Groups.Any(g => AddressNumbers.ItemsOf(g).Count > 0))
        {
            yield return new AcrossRule
            {
                Id = $"A{edition.Business}-1",
                Kind = AcrossRuleKind.AddressNumber,
                Group = "",
                By = ["宛名番号"],
                Ja = "宛名番号は団体の中で一人に一つです。住民（001）と住登外者（031）は同じ番号を使わず、ほかの業務はどちらかにある番号を使います。",
                En = "An address number belongs to one person in the municipality: residents (001) and non-residents (031) share none, other businesses use one of theirs.",
                Origin = "共通機能標準仕様書 2.1 住登外者宛名番号管理機能（移行）",
            };
        }

        if (AddressNumbers.GroupOf(edition) is { } group)
        {
            yield return new AcrossRule
            {
                Id = $"A{edition.Business}-2",
                Kind = AcrossRuleKind.AddressNumber,
                Group = group.Name,
                By = ["宛名番号"],
                Ja = "付番済みの宛名番号は変わりません。以前の移行実行で同じ人が持っていた番号と同じです。",
                En = "A number once given never changes: it is the one that the same person had in an earlier run.",
                Origin = "共通機能標準仕様書 2.1 住登外者宛名番号管理機能（移行）",
            };
        }
    }
}
