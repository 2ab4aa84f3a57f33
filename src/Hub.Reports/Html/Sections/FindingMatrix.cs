using Hub.Findings;
using Hub.Reports.Model;

namespace Hub.Reports.Html.Sections;

/// <summary>All findings in one table: group by kind, with counts and shares.</summary>
internal static class FindingMatrix
{
    public static void Write(Page page, RunReport report)
    {
        page.Open("findings", "指摘の一覧", "Findings at a glance");
        var total = report.Findings.Sum(f => f.Count);
        if (total == 0)
        {
            page.Say("指摘はありません。", "There are none.");
            page.Close();
            return;
        }

        page.Say(
            "エラーがあるレコードは移行されず隔離されます。警告のレコードは移行されますが、担当者の確認が必要です。お知らせは、意味を変えない調整の記録です。",
            "A record with an error stays in quarantine. A record with a warning is migrated, but a person should look. Notes record adjustments that change no meaning.");
        StackedBar.Write(page, page.T("重さ別の指摘", "Findings by severity"), [.. new[] { Severity.Error, Severity.Warning, Severity.Info }
            .Select(s => new BarPart(StageNames.Of(page, s), report.Findings.Where(f => f.Severity == s).Sum(f => f.Count), StageNames.Style(s)))]);
        WriteTable(page, report, total);
        page.Close();
    }

    private static void WriteTable(Page page, RunReport report, long total)
    {
        var order = report.Groups.Select((g, i) => (g.Name, i)).ToDictionary(g => g.Name, g => g.i, StringComparer.Ordinal);
        var stages = StageNames.All.Where(s => report.Findings.Any(f => f.Code.Stage == s && f.Count > 0)).ToList();
        var groups = report.Findings.Where(f => f.Count > 0).GroupBy(f => f.Group)
            .OrderBy(g => g.Key.Length == 0 ? -1 : order.GetValueOrDefault(g.Key, int.MaxValue)).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        var most = groups.SelectMany(g => stages.Select(s => g.Where(f => f.Code.Stage == s).Sum(f => f.Count))).Max();
        page.Add($"<div class=\"wide\"><table><thead><tr><th>{page.T("グループ ＼ 種類", "Group \\ kind")}</th>");
        foreach (var stage in stages)
        {
            page.Add($"<th class=\"n\">{StageNames.Of(page, stage)}</th>");
        }

        page.Add($"<th class=\"n\">{page.T("計", "Total")}</th></tr></thead><tbody>");
        foreach (var group in groups)
        {
            page.Add($"<tr><td class=\"name\">{(group.Key.Length > 0 ? group.Key : page.T("ファイル・レコード全体", "Files and whole records"))}</td>");
            foreach (var stage in stages)
            {
                WriteCell(page, [.. group.Where(f => f.Code.Stage == stage)], most, total);
            }

            var sum = group.Sum(f => f.Count);
            page.Add($"<td class=\"n\"><b>{sum}</b><small>{Amounts.Share(sum, total)}</small></td></tr>");
        }

        page.Add($"</tbody><tfoot><tr><th>{page.T("計", "Total")}</th>");
        foreach (var stage in stages)
        {
            var sum = report.Findings.Where(f => f.Code.Stage == stage).Sum(f => f.Count);
            page.Add($"<td class=\"n\">{sum}<small>{Amounts.Share(sum, total)}</small></td>");
        }

        page.Add($"<td class=\"n\">{total}<small>100%</small></td></tr></tfoot></table></div>");
        page.Add($"<p class=\"small\">{page.T("濃い色ほど件数が多く、赤はエラーを含みます。割合は指摘全体に対するものです。", "Darker means more; red cells hold errors. Shares are of all findings.")}</p>");
    }

    private static void WriteCell(Page page, List<FindingSummary> findings, long most, long total)
    {
        var sum = findings.Sum(f => f.Count);
        if (sum == 0)
        {
            page.Add($"<td class=\"n zero\">0</td>");
            return;
        }

        var shade = Math.Log(sum + 1) / Math.Log(most + 1);
        var level = shade > 0.8 ? 3 : shade > 0.4 ? 2 : 1;
        var style = findings.Exists(f => f.Severity == Severity.Error) ? "heatb" : "heat";
        page.Add($"<td class=\"n {style}{level}\">{sum}<small>{Amounts.Share(sum, total)}</small></td>");
    }
}
