using Hub.Reports.Html.Sections;
using Hub.Reports.Model;

namespace Hub.Reports.Workbook.Sheets;

/// <summary>Values that the mapping wrote without the source saying so.</summary>
internal static class SuppliedSheet
{
    public static void Add(Book book, RunReport report)
    {
        var sheet = new Sheet([12, 28, 28, 11, 20, 28, 12, 12, 12]);
        sheet.Head(
            book.T("補い方", "How"), book.T("グループ", "Group"), book.T("データ項目", "Item"), book.T("項目ID", "Item id"), book.T("移行元の項目", "Source field"),
            book.T("補った値・代替元", "Value or other source"), book.T("件数", "Count"), book.T("移行元の値", "In the source"), book.T("グループの行", "Rows of the group"));
        foreach (var s in SuppliedSection.Ordered(report))
        {
            sheet.Start().Text(SuppliedSection.Name(book.Words, s.Kind)).Text(s.Group).Text(s.ItemName).Text(s.ItemId).Text(s.Field).Text(s.Value).Number(s.Count).Number(s.InSource).Number(s.Of);
        }

        book.Add(book.T("補った値", "Supplied values"), sheet);
    }
}
