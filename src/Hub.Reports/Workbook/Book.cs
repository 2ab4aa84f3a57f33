using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Hub.Findings;

namespace Hub.Reports.Workbook;

/// <summary>A workbook that is being written. The same sheets give the same bytes.</summary>
internal sealed class Book(Language language)
{
    // What the ZIP form can hold at least; a real time would make every copy another file.
    private static readonly DateTimeOffset s_zipTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Name, Worksheet Sheet)> _sheets = [];

    /// <summary>The texts of the page, which the workbook shares; nothing is written to it.</summary>
    public Html.Page Words { get; } = new(TextWriter.Null, language);

    /// <summary>The text in the language of the workbook.</summary>
    public string T(string ja, string en) => Words.T(ja, en);

    /// <summary>Adds a sheet. A name has at most 31 characters and none of <c>[]:*?/\</c>.</summary>
    public void Add(string name, Sheet sheet) => _sheets.Add((name, sheet.Build()));

    /// <summary>Writes the workbook.</summary>
    public void Save(Stream output)
    {
        using var memory = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "book");
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles.Sheet();
            var list = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
            for (var i = 0; i < _sheets.Count; i++)
            {
                var id = $"sheet{i + 1}";
                workbook.AddNewPart<WorksheetPart>(id).Worksheet = _sheets[i].Sheet;
                list.AppendChild(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = id, SheetId = (uint)i + 1, Name = _sheets[i].Name });
            }

            workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new BookViews(new WorkbookView()), list);
        }

        Repack(memory, output);
    }

    private static void Repack(MemoryStream memory, Stream output)
    {
        memory.Position = 0;
        using var source = new ZipArchive(memory, ZipArchiveMode.Read);
        using var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in source.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = s_zipTime;
            using var from = entry.Open();
            using var to = copy.Open();
            from.CopyTo(to);
        }
    }
}
