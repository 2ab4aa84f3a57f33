using System.Text;
using Hub.Findings;
using Hub.Reports.Html;
using Hub.Reports.Model;

namespace Hub.Reports.Difference;

/// <summary>The difference of two rehearsals as one self-contained page, in the look of the run report.</summary>
public static class DifferenceHtml
{
    private const int MaxRows = 300;

    /// <summary>Writes the page as UTF-8; leaves the stream open.</summary>
    public static void Write(RunDifference difference, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(difference);
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 16 * 1024, leaveOpen: true) { NewLine = "\n" };
        var page = new Page(writer, language);
        var after = difference.After;
        page.Add($"<!DOCTYPE html>");
        page.Add($"<html lang=\"{page.T("ja", "en")}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
        page.Add($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><meta name=\"robots\" content=\"noindex\">");
        page.Add($"<title>{page.T($"リハーサルの比較 {after.Basis.BusinessName}", $"Comparison of rehearsals {after.Basis.BusinessName}")}</title><style>{new Markup(StyleSheet.Text)}</style></head><body><main>");
        WriteHeader(page, difference);
        WriteVerdict(page, difference);
        WriteFindings(page, difference);
        WriteCounts(page, "files", "入ってきたレコード", "Records in", difference.Files, judged: false);
        WriteCounts(page, "quarantine", "隔離", "In quarantine", difference.Quarantined, judged: true);
        WriteCounts(page, "groups", "出ていく行", "Rows out", difference.Groups, judged: false);
        WriteCounts(page, "supplied", "自動で補った値", "Supplied values", difference.Supplied, judged: true);
        WriteBasis(page, difference);
        page.Add($"<footer>{page.T("この比較には個人の値そのものは含まれていません。", "This page holds no personal values.")}</footer></main></body></html>");
    }

    private static void WriteHeader(Page page, RunDifference difference)
    {
        var (before, after) = (difference.Before, difference.After);
        page.Add($"<header><p class=\"org\">{Place.Of(page, after.Municipality)}</p>");
        page.Add($"<h1>{page.T("リハーサルの比較", "Comparison of rehearsals")}</h1>");
        page.Add($"<div class=\"meta\"><span>{page.T("業務", "Business")} <b>{after.Basis.BusinessId} {after.Basis.BusinessName}</b></span>");
        page.Add($"<span>{page.T("前回", "Before")} <b>{before.RunId}</b> {Amounts.Moment(before.Timing.Started)}</span><span>{page.T("今回", "After")} <b>{after.RunId}</b> {Amounts.Moment(after.Timing.Started)}</span></div></header>");
    }

    private static void WriteVerdict(Page page, RunDifference difference)
    {
        var serious = difference.Findings.Where(f => f.Finding.Severity != Severity.Info).ToList();
        var word = difference.IsWorse ? page.T("前回より悪くなったところがあります", "Something got worse")
            : serious.Exists(f => f.Kind is ChangeKind.Gone or ChangeKind.Fewer) ? page.T("前回より良くなりました", "It got better")
            : page.T("前回と変わりません", "Nothing changed for better or worse");
        page.Add($"<div class=\"verdict {(difference.IsWorse ? "bad" : "ok")}\"><div><div class=\"word\">{word}</div>");
        page.Add($"<p>{page.T("判定", "Verdict")}: {DifferenceWords.Of(page, Verdict.Of(difference.Before).Kind)} → <b>{DifferenceWords.Of(page, Verdict.Of(difference.After).Kind)}</b></p></div></div>");
        page.Add($"<div class=\"tiles\">");
        foreach (var kind in (ChangeKind[])[ChangeKind.New, ChangeKind.More, ChangeKind.Fewer, ChangeKind.Gone])
        {
            var of = serious.Where(f => f.Kind == kind).ToList();
            page.Add($"<div class=\"tile {DifferenceWords.Style(kind)}\"><div class=\"name\">{DifferenceWords.Of(kind, page.Language)}</div><div class=\"big\">{Amounts.Count(of.Count)}</div><div class=\"sub\">{page.T($"種類・{DifferenceWords.Signed(of.Sum(f => f.After - f.Before))}件", $"kinds, {DifferenceWords.Signed(of.Sum(f => f.After - f.Before))} findings")}</div></div>");
        }

        page.Add($"</div>");
    }

    private static void WriteFindings(Page page, RunDifference difference)
    {
        page.Open("findings", "指摘の変化", "Findings that moved");
        var moved = difference.Findings.Where(f => f.Kind != ChangeKind.Same).ToList();
        if (moved.Count == 0)
        {
            page.Say("どの指摘も件数が変わっていません。", "No finding changed its count.");
        }
        else
        {
            page.Say("悪くなったものを先に示しています。お知らせ（影響のない置き換え）も含みます。", "What got worse comes first; notes are in the list, too.");
            page.Add($"<div class=\"wide\"><table><thead><tr><th>{page.T("変化", "Change")}</th><th>{page.T("重大度", "Severity")}</th><th>{page.T("意味", "Meaning")}</th><th>{page.T("場所", "Place")}</th><th class=\"n\">{page.T("前回", "Before")}</th><th class=\"n\">{page.T("今回", "After")}</th><th class=\"n\">{page.T("差", "Change")}</th></tr></thead><tbody>");
            foreach (var change in moved.Take(MaxRows))
            {
                var f = change.Finding;
                page.Add($"<tr><td>{Badge(page, change.Kind)}</td><td>{StageNames.Badge(page, f.Severity)}</td><td class=\"name\">{Headline.Of(page, f.Code, [f])} <span class=\"small\">{f.Code.ToString()}</span></td><td class=\"name\">{string.Join(" / ", new[] { f.Group, f.ItemName, f.Field }.Where(t => t.Length > 0))}</td><td class=\"n\">{change.Before}</td><td class=\"n\">{change.After}</td><td class=\"n\">{DifferenceWords.Signed(change.After - change.Before)}</td></tr>");
            }

            page.Add($"</tbody></table></div>");
            if (moved.Count > MaxRows)
            {
                page.Add($"<p class=\"small\">{page.T($"ほか{Amounts.Count(moved.Count - MaxRows)}種類。全件は --json にあります。", $"{Amounts.Count(moved.Count - MaxRows)} more kinds; --json has all.")}</p>");
            }
        }

        var same = difference.Findings.Count(f => f.Kind == ChangeKind.Same);
        if (same > 0)
        {
            page.Add($"<p class=\"note\">{page.T($"件数が変わらない指摘が{Amounts.Count(same)}種類あります。", $"{Amounts.Count(same)} kinds of findings have the same count as before.")}</p>");
        }

        page.Close();
    }

    // judged: whether more is worse; else a count only moved.
    private static void WriteCounts(Page page, string id, string ja, string en, IReadOnlyList<CountChange> counts, bool judged)
    {
        if (counts.Count == 0)
        {
            return;
        }

        page.Open(id, ja, en);
        page.Add($"<div class=\"wide\"><table><thead><tr><th></th><th>{page.T("変化", "Change")}</th><th class=\"n\">{page.T("前回", "Before")}</th><th class=\"n\">{page.T("今回", "After")}</th><th class=\"n\">{page.T("差", "Change")}</th></tr></thead><tbody>");
        foreach (var count in counts.OrderByDescending(c => c.Kind != ChangeKind.Same).Take(MaxRows))
        {
            page.Add($"<tr><td class=\"name\">{count.Name} <span class=\"small\">{count.Detail}</span></td><td>{(!judged ? new Markup($"<span class=\"badge off\">{HtmlText.Escape(DifferenceWords.Of(count.Kind, page.Language))}</span>") : Badge(page, count.Kind))}</td><td class=\"n\">{count.Before}</td><td class=\"n\">{count.After}</td><td class=\"n\">{DifferenceWords.Signed(count.After - count.Before)}</td></tr>");
        }

        page.Add($"</tbody></table></div>");
        page.Close();
    }

    private static void WriteBasis(Page page, RunDifference difference)
    {
        page.Open("basis", "実行の条件の違い", "What the runs were made with");
        page.Add($"<div class=\"wide\"><table><thead><tr><th></th><th>{page.T("前回", "Before")}</th><th>{page.T("今回", "After")}</th></tr></thead><tbody>");
        foreach (var change in difference.Basis)
        {
            page.Add($"<tr><td class=\"name\">{DifferenceWords.Basis(page, change.What)}</td><td class=\"mono\">{change.Before}</td><td class=\"mono\">{change.After}</td></tr>");
        }

        page.Add($"</tbody></table></div>");
        page.Close();
    }

    private static Markup Badge(Page page, ChangeKind kind) =>
        new($"<span class=\"badge {DifferenceWords.Style(kind)}\">{HtmlText.Escape(DifferenceWords.Of(kind, page.Language))}</span>");
}
