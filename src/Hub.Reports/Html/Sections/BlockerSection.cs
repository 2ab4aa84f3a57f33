using Hub.Findings;
using Hub.Reports.Model;

namespace Hub.Reports.Html.Sections;

/// <summary>What stands in the way of the cutover, in the order in which to deal with it.</summary>
internal static class BlockerSection
{
    private const int MaxOfKind = 10;

    public static void Write(Page page, RunReport report, Verdict verdict)
    {
        page.Open("blockers", "移行を妨げているもの", "What blocks the cutover");
        var errors = verdict.Blockers.Where(b => b.Kind == BlockerKind.Error).ToList();
        var others = verdict.Blockers.Where(b => b.Kind != BlockerKind.Error).ToList();
        if (verdict.Blockers.Count == 0)
        {
            page.Say("ありません。", "Nothing.");
            page.Close();
            return;
        }

        page.Add($"<ol class=\"todo\">");
        foreach (var stop in others.Where(b => b.Kind == BlockerKind.Stopped))
        {
            WriteStop(page, report, stop);
        }

        foreach (var kind in others.Where(b => b.Kind is not (BlockerKind.Stopped or BlockerKind.Quarantine)).GroupBy(b => b.Kind))
        {
            WriteKind(page, report, [.. kind]);
        }

        if (others.Find(b => b.Kind == BlockerKind.Quarantine) is { } quarantine)
        {
            var (what, todo) = Describe(page, report, quarantine);
            page.Add($"<li><div class=\"what\">{what}</div><p class=\"do\">{todo}</p>");
            WriteErrors(page, report, errors);
            page.Add($"</li>");
        }
        else if (errors.Count > 0)
        {
            page.Add($"<li><div class=\"what\">{page.T("エラーの指摘があります。", "There are findings of severity error.")}</div>");
            WriteErrors(page, report, errors);
            page.Add($"</li>");
        }

        page.Add($"</ol>");
        page.Close();
    }

    // The findings that used up the budget are where to look first.
    private static void WriteStop(Page page, RunReport report, Blocker stop)
    {
        var (what, todo) = Describe(page, report, stop);
        page.Add($"<li><div class=\"what\">{what}</div><p class=\"do\">{todo}</p>");
        var causes = report.Findings.Where(f => f.Code.Name == stop.Subject || f.Code.ToString() == stop.Subject || f.Field == stop.Subject)
            .Where(f => f.Code.Name != Verdict.ReadingStopped).GroupBy(f => f.Code).ToList();
        if (causes.Count > 0)
        {
            page.Add($"<ul>");
            foreach (var cause in causes)
            {
                page.Add($"<li><a href=\"#{cause.Key.ToString()}\">{Headline.Of(page, cause.Key, cause)}</a> — <b>{cause.Sum(f => f.Count)}</b>{page.T("件", "")} <span class=\"small\">{cause.Key.ToString()}</span></li>");
            }

            page.Add($"</ul>");
        }

        page.Add($"</li>");
    }

    private static void WriteKind(Page page, RunReport report, List<Blocker> blockers)
    {
        var (what, todo) = Describe(page, report, blockers[0]);
        if (blockers.Count > 1)
        {
            what += page.T($" ほか{Amounts.Count(blockers.Count - 1)}件", $" And {Amounts.Count(blockers.Count - 1)} more.");
        }

        page.Add($"<li><div class=\"what\">{what}</div><p class=\"do\">{todo}</p>");
        if (blockers.Count > 1)
        {
            page.Add($"<ul>");
            foreach (var other in blockers.Skip(1).Take(MaxOfKind))
            {
                page.Add($"<li>{other.Subject}</li>");
            }

            page.Add($"</ul>");
            if (blockers.Count - 1 > MaxOfKind)
            {
                page.Add($"<p class=\"small\">{page.T($"ほか{Amounts.Count(blockers.Count - 1 - MaxOfKind)}件。全件は report.json にあります。", $"{Amounts.Count(blockers.Count - 1 - MaxOfKind)} more; report.json has all.")}</p>");
            }
        }

        page.Add($"</li>");
    }

    private static void WriteErrors(Page page, RunReport report, List<Blocker> errors)
    {
        if (errors.Count == 0)
        {
            return;
        }

        page.Add($"<ul>");
        foreach (var error in errors)
        {
            var findings = report.Findings.Where(f => f.Severity == Severity.Error && f.Code.ToString() == error.Subject).ToList();
            page.Add($"<li><a href=\"#{error.Subject}\">{Headline.Of(page, findings[0].Code, findings)}</a> — <b>{error.Count}</b>{page.T("件", "")} <span class=\"small\">{error.Subject}</span></li>");
        }

        page.Add($"</ul>");
    }

    /// <summary>A reason in words, and what to do about it.</summary>
    public static (string What, string Todo) Describe(Page page, RunReport report, Blocker blocker)
    {
        var subject = blocker.Subject;
        var count = Amounts.Count(blocker.Count);
        return blocker.Kind switch
        {
            BlockerKind.Stopped when report.Findings.First(f => f.Code.Name == Verdict.ReadingStopped && f.Field == subject) is var stop =>
                stop.Samples is [var sample, ..]
                    ? (sample.Message(page.Language), sample.Hint(page.Language))
                    : (Headline.Of(page, stop.Code, [stop]), Headline.Hint(page, stop.Code)),
            BlockerKind.MissingFile => (
                page.T($"ファイル「{subject}」が届いていません。", $"The file \"{subject}\" never came."),
                page.T("届かないファイルは0件とはみなしません。現行システムで抽出されているかを確かめて送り直してください。本当に無いファイルなら、移行の一覧(マニフェスト)から外してください。",
                    "A missing file is not taken for zero records. Check that the legacy system wrote it and send it; if there is no such file, take it off the manifest.")),
            BlockerKind.IncompleteFile => (
                page.T($"ファイル「{subject}」が最後まで届いていないか、大きさ・件数・ハッシュ値が送り手の申告と合いません。", $"The file \"{subject}\" is incomplete, or its size, count or hash disagrees with what the sender declared."),
                page.T("送信を再開すれば続きから送られます。申告と合わないときは、抽出中のファイルを送っていないかを確かめてください。",
                    "Resume the transfer: it goes on where it stopped. If it disagrees, check that the extract was not still being written.")),
            BlockerKind.Unreconciled => (
                page.T($"ファイル「{subject}」の件数が合いません(差 {count}件)。", $"The records of \"{subject}\" do not reconcile (difference {count})."),
                page.T("受け取った件数と、移行・隔離・対象外の合計が一致しません。ハブの不具合の疑いがあるので、この報告書を添えて保守窓口に連絡してください。",
                    "Records in and out do not add up, which the hub promises: report this page as a fault of the hub.")),
            BlockerKind.ControlTotal => (
                page.T($"照合の値が合いません: {subject}", $"A control total disagrees: {subject}"),
                page.T("「件数・金額の照合」の差の欄を見て、どのキーで差が出ているかを確かめてください。",
                    "See the differences under \"Reconciliation\" and find the key that causes them.")),
            _ => (
                page.T($"{count}件のレコードを隔離しています。", $"{count} records are in quarantine."),
                page.T("隔離したレコードは元のバイト列のまま保管しています。下の種類ごとの説明に従って直し、もう一度送れば、直った分から移行できるようになります。",
                    "They are kept with their original bytes. Repair them as told below for each kind and send them again.")),
        };
    }
}
