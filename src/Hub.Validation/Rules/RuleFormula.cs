using System.Text.RegularExpressions;
using Hub.Catalog.Conditions;
using Group = Hub.Catalog.Editions.Group;

namespace Hub.Validation.Rules;

/// <summary>Shows a rule as a formula over item names, which reads alike in both languages.</summary>
internal static partial class RuleFormula
{
    /// <summary>"住民状態 = '2' → 消除の事由 in ('21', '22')".</summary>
    public static string Of(Group group, Condition? when, Condition? must, AmountSum? sum)
    {
        var formula = must?.ToString() ?? sum!.ToString();
        var text = when is null ? formula : $"{when} → {formula}";
        return ItemId().Replace(text, m => group.Find(m.Value)?.Name ?? m.Value)
            .Replace("<=", "≦", StringComparison.Ordinal).Replace(">=", "≧", StringComparison.Ordinal).Replace("<>", "≠", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<!')\b[0-9]{8}\b(?!')")]
    private static partial Regex ItemId();
}
