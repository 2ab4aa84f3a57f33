using Hub.Findings;
using Hub.Reports.Html;
using Hub.Reports.Model;

namespace Hub.Reports.Workbook.Sheets;

/// <summary>Every kind of finding at every place, with its meaning and remedy.</summary>
internal static class FindingSheet
{
    public static void Add(Book book, RunReport report)
    {
        var words = book.Words;
        var sheet = new Sheet([10, 9, 16, 24, 24, 11, 18, 10, 10, 60, 60]);
        sheet.Head(
            book.T("重大度", "Severity"), book.T("コード", "Code"), book.T("段階", "Stage"), book.T("グループ", "Group"), book.T("データ項目", "Item"), book.T("項目ID", "Item id"),
            book.T("移行元の項目", "Source field"), book.T("件数", "Count"), book.T("レコード数", "Records"), book.T("意味", "Meaning"), book.T("対処", "What to do"));
        foreach (var f in Ordered(report.Findings))
        {
            sheet.Start()
                .Text(StageNames.Of(words, f.Severity), LookOf(f.Severity)).Text(f.Code.ToString()).Text(StageNames.Of(words, f.Code.Stage))
                .Text(f.Group).Text(f.ItemName).Text(f.ItemId).Text(f.Field).Number(f.Count).Number(f.Records > 0 ? f.Records : null)
                .Text(Headline.Of(words, f.Code, [f])).Text(Headline.Hint(words, f.Code));
        }

        book.Add(book.T("指摘", "Findings"), sheet);
    }

    /// <summary>Worst first, then most frequent; the same order every time.</summary>
    public static IEnumerable<FindingSummary> Ordered(IEnumerable<FindingSummary> findings) => findings.Where(f => f.Count > 0)
        .OrderByDescending(f => f.Severity).ThenByDescending(f => f.Count).ThenBy(f => f.Code.Number)
        .ThenBy(f => f.ItemId, StringComparer.Ordinal).ThenBy(f => f.Field, StringComparer.Ordinal).ThenBy(f => f.Group, StringComparer.Ordinal);

    public static Look LookOf(Severity severity) => severity switch
    {
        Severity.Error => Look.Bad,
        Severity.Warning => Look.Warn,
        _ => Look.Plain,
    };
}
