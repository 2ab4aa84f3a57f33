using Hub.Reports.Model;

namespace Hub.Reports.Html.Sections;

/// <summary>What came in, file by file, and what goes out, group by group.</summary>
internal static class FlowSection
{
    private const int MaxFiles = 200;

    public static void Write(Page page, RunReport report)
    {
        page.Open("flow", "入ってきたものと出ていくもの", "What came in and what goes out");
        page.Add($"<h3>{page.T("受け取ったファイル", "Files received")}</h3>");
        WriteStreams(page, report);
        page.Add($"<h3>{page.T(report.State == RunState.Committed ? "移行したデータ(グループ別)" : "移行するデータ(グループ別)", report.State == RunState.Committed ? "Rows migrated, by group" : "Rows that would go out, by group")}</h3>");
        page.Say(
            "1件のレコードから複数のグループの行が作られることがあるため、行数の合計はレコード数と同じとは限りません。",
            "One record may become rows of several groups, so rows need not add up to records.");
        WriteGroups(page, report);
        page.Close();
    }

    private static void WriteStreams(Page page, RunReport report)
    {
        if (report.Streams.Count == 0)
        {
            page.Say("まだ一つもありません。", "None yet.");
            return;
        }

        var shown = report.Streams.Select((s, i) => (Stream: s, Index: i)).OrderBy(s => s.Stream.Complete).Take(MaxFiles).OrderBy(s => s.Index);
        page.Add($"<div class=\"wide\"><table><thead><tr><th>{page.T("ファイル", "File")}</th><th>{page.T("状態", "State")}</th><th class=\"n\">{page.T("大きさ", "Size")}</th><th class=\"n\">{page.T("レコード", "Records")}</th><th class=\"n\">{page.T("移行できる", "Can go")}</th><th class=\"n\">{page.T("隔離", "Quarantine")}</th><th class=\"n\">{page.T("対象外", "Left out")}</th></tr></thead><tbody>");
        foreach (var (stream, _) in shown)
        {
            var missing = stream is { Complete: false, Bytes: 0 } && report.State != RunState.Receiving;
            page.Add($"<tr{new Markup(missing ? " class=\"bad\"" : "")}><td class=\"name\">{stream.Name}</td><td>{State(page, report, stream)}</td><td class=\"n\">{Amounts.Bytes(stream.Bytes)}{Whole(stream)}</td>");
            page.Add($"<td class=\"n\">{stream.Records}</td><td class=\"n\">{stream.Accepted}</td><td class=\"n\">{stream.Quarantined}</td><td class=\"n\">{stream.Dropped}</td></tr>");
        }

        page.Add($"</tbody>");
        if (report.Streams.Count > 1)
        {
            page.Add($"<tfoot><tr><th>{page.T("合計", "Total")}</th><td></td><td class=\"n\">{Amounts.Bytes(report.Streams.Sum(s => s.Bytes))}</td><td class=\"n\">{report.Streams.Sum(s => s.Records)}</td><td class=\"n\">{report.Streams.Sum(s => s.Accepted)}</td><td class=\"n\">{report.Streams.Sum(s => s.Quarantined)}</td><td class=\"n\">{report.Streams.Sum(s => s.Dropped)}</td></tr></tfoot>");
        }

        page.Add($"</table></div>");
        if (report.Streams.Count > MaxFiles)
        {
            page.Add($"<p class=\"small\">{page.T($"{Amounts.Count(report.Streams.Count)}ファイルのうち{MaxFiles}ファイルを示しています(不完全なものを優先)。全件は report.json にあります。", $"{MaxFiles} of {Amounts.Count(report.Streams.Count)} files, incomplete ones first; report.json has all.")}</p>");
        }

        if (report.Drops.Count == 0)
        {
            return;
        }

        page.Add($"<h3>{page.T("対象外とした理由", "Why records were left out")}</h3><div class=\"wide\"><table><thead><tr><th>{page.T("ファイル", "File")}</th><th>{page.T("理由(アダプタの規則)", "Reason (rule of the adapter)")}</th><th class=\"n\">{page.T("件数", "Count")}</th></tr></thead><tbody>");
        foreach (var drop in report.Drops.OrderBy(d => d.Stream, StringComparer.Ordinal).ThenByDescending(d => d.Count).ThenBy(d => d.Reason, StringComparer.Ordinal))
        {
            page.Add($"<tr><td class=\"name\">{drop.Stream}</td><td>{drop.Reason}</td><td class=\"n\">{drop.Count}</td></tr>");
        }

        page.Add($"</tbody></table></div>");
    }

    private static Markup State(Page page, RunReport report, StreamReport stream)
    {
        var (style, text) = stream.Complete ? ("ok", page.T("✓ 完全", "✓ complete"))
            : report.State == RunState.Receiving && report.Findings.Any(f => f.Code.Name == Verdict.ReadingStopped) ? ("bad", page.T("✕ 読み込み中止", "✕ stopped"))
            : report.State == RunState.Receiving ? ("off", page.T("受信中", "receiving"))
            : stream.Bytes == 0 ? ("bad", page.T("✕ 未着", "✕ missing"))
            : ("bad", page.T("✕ 不完全", "✕ incomplete"));
        return new($"<span class=\"badge {style}\">{HtmlText.Escape(text)}</span>");
    }

    // How much of it there is, where the file has not come as a whole.
    private static Markup Whole(StreamReport stream) =>
        new(!stream.Complete && stream.DeclaredBytes is { } whole && whole > stream.Bytes ? $"<small>/ {HtmlText.Escape(Amounts.Bytes(whole))}</small>" : "");

    private static void WriteGroups(Page page, RunReport report)
    {
        page.Add($"<div class=\"wide\"><table><thead><tr><th>{page.T("グループ", "Group")}</th><th class=\"n\">{page.T("行数", "Rows")}</th><th>{page.T("標準ファイル", "Standard file")}</th></tr></thead><tbody>");
        foreach (var group in report.Groups.Where(g => g.Rows > 0))
        {
            page.Add($"<tr><td class=\"name\">{group.Name}</td><td class=\"n\">{group.Rows}</td><td class=\"mono\">{group.File}</td></tr>");
        }

        page.Add($"</tbody></table></div>");
        var empty = report.Groups.Where(g => g.Rows == 0).Select(g => g.Name).ToList();
        if (empty.Count > 0)
        {
            page.Add($"<p class=\"note\">{page.T($"行が1件も無いグループ({empty.Count}): ", $"Groups without any row ({empty.Count}): ")}{string.Join(page.T("、", ", "), empty)}</p>");
        }
    }
}
