using Hub.Reports.Html;
using Hub.Reports.Html.Sections;
using Hub.Reports.Model;

namespace Hub.Reports.Workbook.Sheets;

/// <summary>What the run was, its verdict, and what to do first.</summary>
internal static class OverviewSheet
{
    public static void Add(Book book, RunReport report)
    {
        var words = book.Words;
        var verdict = Verdict.Of(report);
        var sheet = new Sheet([26, 70, 60]);
        sheet.Line(VerdictSection.Title(words, report), Look.Title);
        var (style, word) = VerdictSection.Word(words, report, verdict);
        sheet.Line(word, style switch { "ok" => Look.Good, "bad" => Look.Bad, "warn" => Look.Warn, _ => Look.Name });
        sheet.Line(VerdictSection.Why(words, report, verdict));
        sheet.Gap();
        Pair(book.T("団体", "Municipality"), $"{report.Municipality.Code} {report.Municipality.Name}".TrimEnd());
        Pair(book.T("業務", "Business"), $"{report.Basis.BusinessId} {report.Basis.BusinessName}");
        Pair(book.T("移行先の版", "Edition"), report.Basis.EditionVersion + (report.Basis.EditionIsOfficial ? "" : book.T("（見本）", " (sample)")));
        Pair(book.T("アダプタ", "Adapter"), $"{report.Basis.Adapter} {report.Basis.AdapterVersion}".TrimEnd());
        Pair(book.T("文字コード", "Charset"), report.Basis.Charset);
        Pair(book.T("実行", "Run"), report.RunId);
        Pair(book.T("開始", "Started"), Amounts.Moment(report.Timing.Started));
        sheet.Gap();
        sheet.Head("", book.T("移行を妨げているもの", "What blocks the cutover"), book.T("すること", "What to do"));
        var number = 0;
        foreach (var blocker in verdict.Blockers.Where(b => b.Kind != BlockerKind.Error))
        {
            var (what, todo) = BlockerSection.Describe(words, report, blocker);
            sheet.Start().Number(++number).Text(what).Text(todo);
        }

        foreach (var error in verdict.Blockers.Where(b => b.Kind == BlockerKind.Error))
        {
            var findings = report.Findings.Where(f => f.Code.ToString() == error.Subject).ToList();
            sheet.Start().Number(++number)
                .Text($"{Headline.Of(words, findings[0].Code, findings)} ({error.Subject}, {Amounts.Count(error.Count)})")
                .Text(Headline.Hint(words, findings[0].Code));
        }

        if (number == 0)
        {
            sheet.Start().Text("").Text(book.T("ありません。", "Nothing."));
        }

        book.Add(book.T("判定", "Verdict"), sheet);

        void Pair(string name, string value) => sheet.Start().Text(name, Look.Name).Text(value);
    }
}
