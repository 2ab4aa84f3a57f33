using Hub.Reports.Model;

namespace Hub.Reports.Html.Sections;

/// <summary>The proof that nothing was lost: in = out + quarantined + dropped, sizes and hashes on both sides, control totals.</summary>
internal static class ReconciliationSection
{
    private const int MaxRows = 100;

    public static void Write(Page page, RunReport report)
    {
        page.Open("reconciliation", "件数・金額の照合", "Reconciliation");
        var records = report.Streams.Sum(s => s.Records);
        var accepted = report.Streams.Sum(s => s.Accepted);
        var quarantined = report.Streams.Sum(s => s.Quarantined);
        var dropped = report.Streams.Sum(s => s.Dropped);
        var holds = report.Streams.All(s => s.Records == s.Accepted + s.Quarantined + s.Dropped);
        page.Add($"<div class=\"flow\"><span>{page.T("受け取った", "received")} <b>{records}</b></span><span class=\"op\">＝</span><span>{page.T("移行できる", "can go")} <b>{accepted}</b></span><span class=\"op\">＋</span><span>{page.T("隔離", "quarantined")} <b>{quarantined}</b></span><span class=\"op\">＋</span><span>{page.T("対象外", "left out")} <b>{dropped}</b></span>{Mark(page, holds)}</div>");
        WriteStreams(page, report);
        WriteTotals(page, report);
        page.Close();
    }

    private static void WriteStreams(Page page, RunReport report)
    {
        if (report.Streams.Count == 0)
        {
            return;
        }

        page.Add($"<div class=\"wide\"><table><thead><tr><th>{page.T("ファイル", "File")}</th><th class=\"n\">{page.T("大きさ(申告)", "Bytes (declared)")}</th><th class=\"n\">{page.T("件数(申告)", "Records (declared)")}</th><th>SHA-256</th><th>{page.T("結果", "Result")}</th></tr></thead><tbody>");
        var open = report.State == RunState.Receiving;
        foreach (var stream in report.Streams)
        {
            var same = stream.Complete && stream.Records == stream.Accepted + stream.Quarantined + stream.Dropped
                && (stream.DeclaredBytes ?? stream.Bytes) == stream.Bytes && (stream.DeclaredRecords ?? stream.Records) == stream.Records
                && (stream.DeclaredSha256 is null || string.Equals(stream.DeclaredSha256, stream.Sha256, StringComparison.OrdinalIgnoreCase));
            page.Add($"<tr><td class=\"name\">{stream.Name}</td><td class=\"n\">{stream.Bytes}<small>{Declared(stream.DeclaredBytes)}</small></td><td class=\"n\">{stream.Records}<small>{Declared(stream.DeclaredRecords)}</small></td><td class=\"mono\">{stream.Sha256}</td><td>{(open && !stream.Complete ? new Markup(HtmlText.Escape(page.T("途中", "not yet"))) : Mark(page, same))}</td></tr>");
        }

        page.Add($"</tbody></table></div>");
    }

    private static void WriteTotals(Page page, RunReport report)
    {
        if (report.ControlTotals.Count == 0)
        {
            return;
        }

        page.Add($"<h3>{page.T("キー別の照合", "Control totals by key")}</h3><div class=\"wide\"><table><thead><tr><th>{page.T("照合する値", "What")}</th><th>{page.T("キー", "Key")}</th><th class=\"n\">{page.T("移行元", "Source")}</th><th class=\"n\">{page.T("移行先", "Target")}</th><th class=\"n\">{page.T("隔離中", "In quarantine")}</th><th class=\"n\">{page.T("差", "Difference")}</th><th></th></tr></thead><tbody>");
        var totals = report.ControlTotals.OrderBy(t => t.Difference == 0).ThenBy(t => t.Name, StringComparer.Ordinal).ThenBy(t => t.Key, StringComparer.Ordinal).ToList();
        foreach (var total in totals.Take(MaxRows))
        {
            page.Add($"<tr{new Markup(total.Difference == 0 ? "" : " class=\"bad\"")}><td class=\"name\">{total.Name}</td><td class=\"name\">{total.Key}</td><td class=\"n\">{Amounts.Sum(total.Source)}</td><td class=\"n\">{Amounts.Sum(total.Target)}</td><td class=\"n\">{Amounts.Sum(total.Quarantined)}</td><td class=\"n\">{Amounts.Sum(total.Difference)}</td><td>{Mark(page, total.Difference == 0)}</td></tr>");
        }

        page.Add($"</tbody></table></div>");
        if (totals.Count > MaxRows)
        {
            page.Add($"<p class=\"small\">{page.T($"ほか{Amounts.Count(totals.Count - MaxRows)}行。差のある行を先に示しています。全件は report.json にあります。", $"{Amounts.Count(totals.Count - MaxRows)} more rows; differences come first. report.json has all.")}</p>");
        }
    }

    private static string Declared(long? value) => value is null ? "(–)" : $"({Amounts.Count(value.Value)})";

    private static Markup Mark(Page page, bool holds) => new(holds
        ? $"<span class=\"mark ok\">✓ {HtmlText.Escape(page.T("一致", "agrees"))}</span>"
        : $"<span class=\"mark bad\">✕ {HtmlText.Escape(page.T("不一致", "differs"))}</span>");
}
