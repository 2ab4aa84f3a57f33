using Hub.Reports.Model;

namespace Hub.Reports.Workbook.Sheets;

/// <summary>What came in by file, and what goes out by group.</summary>
internal static class FlowSheet
{
    public static void Add(Book book, RunReport report)
    {
        var sheet = new Sheet([30, 14, 14, 14, 14, 14, 16, 70]);
        sheet.Head(
            book.T("移行元ファイル", "Source file"), book.T("レコード", "Records"), book.T("移行できる", "Accepted"), book.T("隔離", "Quarantined"), book.T("対象外", "Dropped"),
            book.T("差", "Difference"), book.T("バイト", "Bytes"), "sha256");
        foreach (var s in report.Streams)
        {
            var difference = s.Records - s.Accepted - s.Quarantined - s.Dropped;
            sheet.Start().Text(s.Name, s.Complete ? Look.Wrapped : Look.Bad).Number(s.Records).Number(s.Accepted)
                .Number(s.Quarantined, s.Quarantined > 0 ? Look.Bad : Look.Number).Number(s.Dropped).Number(difference, difference == 0 ? Look.Number : Look.Bad)
                .Number(s.Bytes).Text(s.Complete ? s.Sha256 : book.T("届いていないか、不完全です", "missing or incomplete"));
        }

        foreach (var drop in report.Drops.OrderBy(d => d.Stream, StringComparer.Ordinal).ThenBy(d => d.Reason, StringComparer.Ordinal))
        {
            sheet.Start().Text(drop.Stream).Number(drop.Count).Text("").Text("").Number(drop.Count).Text("").Text("").Text(book.T($"対象外とした規則: {drop.Reason}", $"left out by rule: {drop.Reason}"));
        }

        sheet.Gap();
        sheet.Head(book.T("グループ", "Group"), book.T("行", "Rows"), book.T("グループID", "Group id"), "", "", "", book.T("標準ファイル", "Standard file"), "sha256");
        foreach (var g in report.Groups)
        {
            sheet.Start().Text(g.Name).Number(g.Rows).Text(g.Id).Text("").Text("").Text("").Text(g.File).Text(g.Sha256);
        }

        book.Add(book.T("入りと出", "In and out"), sheet);
    }
}
