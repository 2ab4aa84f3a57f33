using Hub.Findings;
using Hub.Reports.Model;
using Hub.Reports.Workbook;
using Hub.Reports.Workbook.Sheets;

namespace Hub.Reports;

/// <summary>
/// report.xlsx: the report for those who work in a spreadsheet, with filters on every table. Holds text and numbers only, no formula, and the same bytes for the same report.
/// </summary>
public static class WorkbookReport
{
    /// <summary>Name of the file: report.xlsx in Japanese, report.en.xlsx in English.</summary>
    public static string FileNameOf(Language language) => language == Language.En ? "report.en.xlsx" : "report.xlsx";

    /// <summary>Writes the workbook; leaves the stream open.</summary>
    public static void Write(RunReport report, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var book = new Book(language);
        OverviewSheet.Add(book, report);
        FindingSheet.Add(book, report);
        SampleSheet.Add(book, report);
        FlowSheet.Add(book, report);
        ReconciliationSheet.Add(book, report);
        SuppliedSheet.Add(book, report);
        CharacterSheet.Add(book, report);
        book.Save(output);
    }
}
