using Hub.Reports.Html;
using Hub.Reports.Model;

namespace Hub.Reports.Workbook.Sheets;

/// <summary>The first few findings of each kind, with the place in the source and masked values. findings.csv has all.</summary>
internal static class SampleSheet
{
    public static void Add(Book book, RunReport report)
    {
        var words = book.Words;
        var sheet = new Sheet([10, 9, 22, 12, 14, 10, 24, 18, 40, 40]);
        sheet.Head(
            book.T("重大度", "Severity"), book.T("コード", "Code"), book.T("ファイル", "File"), book.T("レコード番号", "Record number"), book.T("バイト位置", "Byte offset"), book.T("長さ", "Length"),
            book.T("データ項目", "Item"), book.T("移行元の項目", "Source field"), book.T("見つかった値（伏せ字）", "Found (masked)"), book.T("あるべき値", "Expected"));
        foreach (var (f, s) in FindingSheet.Ordered(report.Findings).SelectMany(f => f.Samples.Select(s => (f, s))))
        {
            var place = s.Position;
            sheet.Start()
                .Text(StageNames.Of(words, s.Severity), FindingSheet.LookOf(s.Severity)).Text(f.Code.ToString()).Text(place.Stream)
                .Number(place.Record < 0 ? null : place.Record + 1).Number(place.ByteOffset < 0 ? null : place.ByteOffset).Number(place.Length == 0 ? null : place.Length)
                .Text(f.ItemName).Text(f.Field).Text(s.Found).Text(s.Expected);
        }

        book.Add(book.T("例", "Samples"), sheet);
    }
}
