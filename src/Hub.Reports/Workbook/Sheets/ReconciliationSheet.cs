using Hub.Reports.Model;

namespace Hub.Reports.Workbook.Sheets;

/// <summary>Counts and sums on both sides (件数・金額照合).</summary>
internal static class ReconciliationSheet
{
    public static void Add(Book book, RunReport report)
    {
        var sheet = new Sheet([40, 30, 18, 18, 18, 18]);
        sheet.Head(
            book.T("照合する値", "What"), book.T("キー", "Key"), book.T("移行元", "Source"), book.T("移行先", "Standard"), book.T("隔離", "Quarantined"), book.T("差", "Difference"));
        foreach (var t in report.ControlTotals.OrderBy(t => t.Name, StringComparer.Ordinal).ThenBy(t => t.Key, StringComparer.Ordinal))
        {
            sheet.Start().Text(t.Name).Text(t.Key).Number(t.Source, Look.Plain).Number(t.Target, Look.Plain).Number(t.Quarantined, Look.Plain).Number(t.Difference, t.Difference == 0 ? Look.Good : Look.Bad);
        }

        book.Add(book.T("照合", "Reconciliation"), sheet);
    }
}
