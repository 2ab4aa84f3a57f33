using System.Text.RegularExpressions;
using Hub.Findings;
using Hub.Reports.Model;

namespace Hub.Reports.Html;

/// <summary>The sentence of a finding code as a headline: with the item's name where all findings are about one, with "…" where they differ.</summary>
internal static partial class Headline
{
    public static string Of(Page page, FindingCode code, IEnumerable<FindingSummary> findings)
    {
        var list = findings.ToList();
        var template = page.Language == Language.Ja ? code.Texts.Ja : code.Texts.En;
        return Tidy(Sentence().Match(template).Value
            .Replace("{item}", One(list.Select(f => f.ItemName.Length > 0 ? f.ItemName : f.ItemId), page.T("「", ""), page.T("」", "")), StringComparison.Ordinal)
            .Replace("{field}", One(list.Select(f => f.Field), page.T("「", ""), page.T("」", "")), StringComparison.Ordinal)
            .Replace("{found}", "…", StringComparison.Ordinal)
            .Replace("{expected}", "…", StringComparison.Ordinal));
    }

    /// <summary>A hint, with what it can't know left open.</summary>
    public static string Hint(Page page, FindingCode code) =>
        Tidy(Placeholder().Replace(page.Language == Language.Ja ? code.Texts.HintJa : code.Texts.HintEn, "…"));

    private static string One(IEnumerable<string> names, string open, string close)
    {
        var distinct = names.Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return distinct.Count == 1 ? open + distinct[0] + close : "…";
    }

    private static string Tidy(string text) => Spaces().Replace(Empty().Replace(text, ""), m => m.Value.Trim());

    // The first sentence says what is wrong; what follows says more about the single value.
    [GeneratedRegex(@"^(?:[^。;.]|\.(?! |$))+[。.]?")]
    private static partial Regex Sentence();

    [GeneratedRegex(@" ?「|」 ?")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Placeholder();

    // Brackets whose only content would be a value that differs from finding to finding.
    [GeneratedRegex(@"\s?[（(]…(?:番目)?[)）]")]
    private static partial Regex Empty();
}
