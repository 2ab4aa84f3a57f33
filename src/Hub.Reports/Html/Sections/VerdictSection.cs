using Hub.Reports.Model;

namespace Hub.Reports.Html.Sections;

/// <summary>The first thing on the page: what it is about, and can the municipality move or not.</summary>
internal static class VerdictSection
{
    public static void Write(Page page, RunReport report, Verdict verdict)
    {
        var basis = report.Basis;
        page.Add($"<header><p class=\"org\">{Place.Of(page, report.Municipality)}</p>");
        page.Add($"<h1>{Title(page, report)}</h1>");
        page.Add($"<div class=\"meta\"><span>{page.T("業務", "Business")} <b>{basis.BusinessId} {basis.BusinessName}</b></span>");
        page.Add($"<span>{page.T("移行先の版", "Edition")} <b>{basis.EditionVersion}{(basis.EditionIsOfficial ? "" : page.T("(見本)", " (sample)"))}</b></span>");
        page.Add($"<span>{page.T("実行", "Run")} <b>{report.RunId}</b></span>");
        page.Add($"<span>{page.T("開始", "Started")} <b>{Amounts.Moment(report.Timing.Started)}</b></span></div></header>");
        var (style, word) = Word(page, report, verdict);
        page.Add($"<div class=\"verdict {style}\" id=\"verdict\">{Icon(verdict.Kind)}<div><div class=\"word\">{word}</div><p>{Why(page, report, verdict)}</p>");
        if (report.Override is { } who)
        {
            page.Add($"<p>{page.T("解決していない問題を承知のうえで確定されました。", "It was committed in spite of open problems.")} {page.T("確定者", "By")}: <b>{who.Who}</b> {Amounts.Moment(who.When)} — {who.Reason}</p>");
        }

        page.Add($"</div></div>");
        WriteTiles(page, report);
    }

    /// <summary>What kind of report it is.</summary>
    public static string Title(Page page, RunReport report) => report.Mode == RunMode.DryRun
        ? page.T("移行リハーサル報告書", "Rehearsal report")
        : page.T("データ移行報告書", "Migration report");

    /// <summary>The verdict in a few words, and its style.</summary>
    public static (string Style, string Word) Word(Page page, RunReport report, Verdict verdict)
    {
        var committed = report.State == RunState.Committed;
        return verdict.Kind switch
        {
            _ when report.State == RunState.Abandoned => ("off", page.T("この移行は中止されました", "This run was abandoned")),
            VerdictKind.Ready => ("ok", committed ? page.T("移行が完了しました", "Migrated") : page.T("このまま移行できます", "Ready to migrate")),
            VerdictKind.ReadyWithWarnings => ("warn", committed
                ? page.T("移行が完了しました(確認事項があります)", "Migrated, with points to check")
                : page.T("確認のうえ移行できます", "Ready, once the warnings are checked")),
            VerdictKind.Blocked when report.State == RunState.Receiving => ("bad", page.T("指摘が多すぎるため、読み込みを中止しました", "Reading was stopped: too many findings")),
            VerdictKind.Blocked => ("bad", committed
                ? page.T("問題を残したまま確定されています", "Committed with open problems")
                : page.T("このままでは移行できません", "Not ready to migrate")),
            _ => ("off", page.T("受信中のため、まだ判定できません", "Still receiving: no verdict yet")),
        };
    }

    /// <summary>What the verdict rests on, in a sentence.</summary>
    public static string Why(Page page, RunReport report, Verdict verdict)
    {
        var records = report.Streams.Sum(s => s.Records);
        var accepted = report.Streams.Sum(s => s.Accepted);
        if (report.State == RunState.Abandoned)
        {
            return page.T("何も移行されていません。以下は中止までに分かったことです。", "Nothing was migrated. Below is what was known until then.");
        }

        var share = $"{Amounts.Count(records)}{page.T("件のうち", " records: ")}{Amounts.Count(accepted)}{page.T("件(", " (")}{Amounts.Share(accepted, records)})";
        return verdict.Kind switch
        {
            VerdictKind.Ready => page.T(
                $"受け取った{share}がすべての検査を通りました。隔離されたレコードと警告はありません。",
                $"{share} passed every check; none is in quarantine and there are no warnings."),
            VerdictKind.ReadyWithWarnings => page.T(
                $"受け取った{share}を移行できます。警告が{Amounts.Count(verdict.Warnings)}件あるので、本番の前に担当者が確かめてください。",
                $"{share} can go. A person should look at {Amounts.Count(verdict.Warnings)} warnings before the cutover."),
            VerdictKind.Blocked when report.State == RunState.Receiving => page.T(
                $"中止までに受け取った{share}は移行できますが、団体の規則で決めた指摘の上限を超えました。「移行を妨げているもの」の最初の指摘から確かめてください。保存した分は残っており、上限を上げれば続きから読み込めます。",
                $"{share} received until then can go, but there are more findings than the budget of the site's rules allows. Start with the first finding under \"What blocks the cutover\". What was stored stays; reading goes on once the budget is raised."),
            VerdictKind.Blocked => page.T(
                $"受け取った{share}は移行できますが、解決が必要な問題があります。「移行を妨げているもの」を上から順に片付けてください。",
                $"{share} can go, but there are problems to solve first: work through \"What blocks the cutover\" from the top."),
            _ => page.T("ここまでに受け取った分についての途中経過です。", "This is what is known so far."),
        };
    }

    private static void WriteTiles(Page page, RunReport report)
    {
        var records = report.Streams.Sum(s => s.Records);
        var accepted = report.Streams.Sum(s => s.Accepted);
        var quarantined = report.Streams.Sum(s => s.Quarantined);
        var dropped = report.Streams.Sum(s => s.Dropped);
        page.Add($"<div class=\"tiles\">");
        Tile(page, "in", page.T("受け取ったレコード", "Records received"), records,
            page.T($"{report.Streams.Count}ファイル・{Amounts.Bytes(report.Streams.Sum(s => s.Bytes))}", $"{report.Streams.Count} files, {Amounts.Bytes(report.Streams.Sum(s => s.Bytes))}"));
        Tile(page, "ok", page.T("移行できるレコード", "Can be migrated"), accepted, Amounts.Share(accepted, records));
        Tile(page, quarantined > 0 ? "bad" : "ok", page.T("隔離したレコード", "In quarantine"), quarantined, Amounts.Share(quarantined, records));
        Tile(page, "off", page.T("対象外としたレコード", "Left out on purpose"), dropped, Amounts.Share(dropped, records));
        page.Add($"</div>");
        StackedBar.Write(
            page,
            page.T("受け取ったレコードの行き先", "What became of the records"),
            new BarPart(page.T("移行できる", "can be migrated"), accepted, "ok"),
            new BarPart(page.T("隔離", "in quarantine"), quarantined, "bad"),
            new BarPart(page.T("対象外", "left out"), dropped, "off"));
    }

    private static void Tile(Page page, string style, string name, long value, string sub)
    {
        var text = Amounts.Count(value);
        page.Add($"<div class=\"tile {style}\"><div class=\"name\">{name}</div><div class=\"big{(text.Length > 10 ? " long" : "")}\">{text}</div><div class=\"sub\">{sub}</div></div>");
    }

    private static Markup Icon(VerdictKind kind) => new(kind switch
    {
        VerdictKind.Ready => """<svg viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="24" r="22" fill="#1e7145"/><path d="M14 25l7 7 14-15" fill="none" stroke="#fff" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round"/></svg>""",
        VerdictKind.ReadyWithWarnings => """<svg viewBox="0 0 48 48" aria-hidden="true"><path d="M24 4L46 43H2z" fill="#c78500" stroke="#c78500" stroke-width="3" stroke-linejoin="round"/><path d="M24 17v13" stroke="#fff" stroke-width="4.5" stroke-linecap="round"/><circle cx="24" cy="37" r="2.6" fill="#fff"/></svg>""",
        VerdictKind.Blocked => """<svg viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="24" r="22" fill="#b3261e"/><path d="M16 16l16 16M32 16L16 32" stroke="#fff" stroke-width="4.5" stroke-linecap="round"/></svg>""",
        _ => """<svg viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="24" r="22" fill="#6b7785"/><path d="M24 13v12l8 5" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/></svg>""",
    });
}
