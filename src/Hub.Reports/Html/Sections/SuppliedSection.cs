using Hub.Reports.Model;

namespace Hub.Reports.Html.Sections;

/// <summary>Values that nobody entered: defaults, 不詳, coalesces. A mapping that reads the wrong field is seen here first.</summary>
internal static class SuppliedSection
{
    private const int MaxRows = 60;

    public static void Write(Page page, RunReport report)
    {
        page.Open("supplied", "自動で補った値", "Values supplied by the mapping");
        var supplied = Ordered(report).ToList();
        if (supplied.Count == 0)
        {
            page.Say("ありません。すべての値は移行元の値から作られています。", "None: every value comes from the source.");
            page.Close();
            return;
        }

        page.Say(
            "移行元に値が無かったため、アダプタの規則で補った値です。件数が予想より多い項目は、移行元の別の項目に値が入っていないかを必ず確かめてください(読み落としの多くはここで見つかります)。",
            "The source was blank and the adapter supplied these by rule. Where a count is higher than expected, check whether the value stands in another source field.");
        page.Add($"<div class=\"wide\"><table><thead><tr><th>{page.T("補い方", "How")}</th><th>{page.T("グループ", "Group")}</th><th>{page.T("データ項目", "Item")}</th><th>{page.T("移行元の項目", "Source field")}</th><th>{page.T("補った値・代替元", "Value or other source")}</th><th class=\"n\">{page.T("件数", "Count")}</th><th class=\"n\">{page.T("行に占める割合", "Share of rows")}</th><th class=\"n\">{page.T("移行元にそのまま値があった割合", "Share in source")}</th></tr></thead><tbody>");
        foreach (var value in supplied.Take(MaxRows))
        {
            page.Add($"<tr><td>{Kind(page, value.Kind)}</td><td class=\"name\">{value.Group}</td><td class=\"name\">{value.ItemName} <span class=\"small\">{value.ItemId}</span></td><td class=\"mono\">{value.Field}</td><td class=\"mono\">{value.Value}</td><td class=\"n\">{value.Count}</td><td class=\"n\">{Amounts.Share(value.Count, value.Of)}</td><td class=\"n\">{Amounts.Share(value.InSource, value.Of)}</td></tr>");
        }

        page.Add($"</tbody></table></div>");
        if (supplied.Count > MaxRows)
        {
            page.Add($"<p class=\"small\">{page.T($"ほか{Amounts.Count(supplied.Count - MaxRows)}項目。全件は report.json にあります。", $"{Amounts.Count(supplied.Count - MaxRows)} more; report.json has all.")}</p>");
        }

        page.Close();
    }

    /// <summary>不詳 first, then defaults, then other fields; most frequent first.</summary>
    public static IEnumerable<SuppliedValueSummary> Ordered(RunReport report) => report.SuppliedValues.Where(s => s.Count > 0)
        .OrderBy(s => s.Kind switch { SuppliedValueKind.Unknown => 0, SuppliedValueKind.Default => 1, _ => 2 })
        .ThenByDescending(s => s.Count).ThenBy(s => s.ItemId, StringComparer.Ordinal).ThenBy(s => s.Field, StringComparer.Ordinal);

    /// <summary>How a value was supplied, in a word.</summary>
    public static string Name(Page page, SuppliedValueKind kind) => kind switch
    {
        SuppliedValueKind.Unknown => page.T("不詳", "unknown"),
        SuppliedValueKind.Default => page.T("既定値", "default"),
        _ => page.T("代替元", "other field"),
    };

    private static Markup Kind(Page page, SuppliedValueKind kind)
    {
        var style = kind switch
        {
            SuppliedValueKind.Unknown => "warn",
            SuppliedValueKind.Default => "info",
            _ => "off",
        };
        return new($"<span class=\"badge {style}\">{HtmlText.Escape(Name(page, kind))}</span>");
    }
}
