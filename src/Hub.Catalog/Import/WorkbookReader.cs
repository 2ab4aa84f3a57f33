using System.Globalization;
using System.IO.Compression;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Hub.Catalog.Import;

/// <summary>Reads the sheets of an xlsx file, within limits that no honest item list comes near.</summary>
public static class WorkbookReader
{
    private const long MaxFileBytes = 64L << 20;
    private const long MaxExpandedBytes = 512L << 20;
    private const int MaxRows = 200_000;
    private const int MaxColumns = 512;
    private const long MaxCells = 8_000_000;

    // ExcelDataReader asks for code page 1252, the default of old files, before it looks at the file.
    static WorkbookReader() => System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);

    /// <summary>Reads all sheets; throws <see cref="ImportException"/> naming the file.</summary>
    public static IReadOnlyList<WorkbookSheet> Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            CheckSize(path, file);
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(file);
            return Sheets(path, reader);
        }
        catch (InvalidPasswordException e)
        {
            throw Encrypted(path, e);
        }
        catch (Exception e) when (e is ExcelReaderException or InvalidDataException or System.Xml.XmlException or FormatException or NullReferenceException
            or ArgumentException or KeyNotFoundException or IndexOutOfRangeException or OverflowException or EndOfStreamException or InvalidOperationException or NotSupportedException)
        {
            throw new ImportException(
                $"{path}: Excel ブック（.xlsx）として読めません（{e.Message}）。壊れていないか、Excel で開けるかを確かめ、.xlsx 形式で保存し直してください。",
                $"{path}: can't be read as an Excel workbook (.xlsx): {e.Message}. See whether Excel opens it, and save it as .xlsx again.",
                e);
        }
    }

    private static void CheckSize(string path, FileStream file)
    {
        Span<byte> head = stackalloc byte[8];
        head = head[..file.ReadAtLeast(head, 8, throwOnEndOfStream: false)];
        file.Position = 0;
        if (head.SequenceEqual<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            throw Encrypted(path, null);
        }

        if (!head.StartsWith("PK"u8))
        {
            throw new ImportException(
                $"{path}: Excel ブック（.xlsx）ではありません。デジタル庁などの一覧の .xlsx ファイルを指定してください。",
                $"{path}: is no Excel workbook (.xlsx). Give the .xlsx file of an official list.");
        }

        if (file.Length > MaxFileBytes)
        {
            throw TooLarge(path);
        }

        using (var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (zip.Entries.Any(e => e.Length > MaxExpandedBytes) || zip.Entries.Sum(e => e.Length) > MaxExpandedBytes)
            {
                throw TooLarge(path);
            }
        }

        file.Position = 0;
    }

    private static List<WorkbookSheet> Sheets(string path, IExcelDataReader reader)
    {
        var sheets = new List<WorkbookSheet>();
        var filled = 0L;
        do
        {
            var rows = new List<string[]>();
            while (reader.Read())
            {
                filled += reader.FieldCount;
                if (rows.Count >= MaxRows || reader.FieldCount > MaxColumns || filled > MaxCells)
                {
                    throw TooLarge(path);
                }

                var cells = new string[reader.FieldCount];
                for (var i = 0; i < cells.Length; i++)
                {
                    cells[i] = TextOf(reader.GetValue(i));
                }

                rows.Add(cells);
            }

            var merged = (reader.MergeCells ?? [])
                .Where(m => m.ToRow > m.FromRow && m.FromRow >= 0 && m.FromColumn >= 0)
                .Select(m => (m.FromRow, m.ToRow, m.FromColumn));
            sheets.Add(new WorkbookSheet(reader.Name, rows, [.. merged]));
        }
        while (reader.NextResult());
        return sheets;
    }

    private static string TextOf(object? value) => value switch
    {
        null => "",
        string text => text,
        double number when number == Math.Truncate(number) && Math.Abs(number) < 1e15 => ((long)number).ToString(CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static ImportException Encrypted(string path, Exception? inner) => new(
        $"{path}: パスワードで保護されているか、古い .xls 形式です。Excel で開き、保護を解除して .xlsx 形式で保存し直してください。",
        $"{path}: is protected by a password or is an old .xls file. Open it in Excel, remove the protection and save it as .xlsx.",
        inner);

    private static ImportException TooLarge(string path) => new(
        $"{path}: 一覧としては大きすぎます（上限: 64 MiB、展開後 512 MiB、1 シート {MaxRows} 行 × {MaxColumns} 列）。",
        $"{path}: is too large for a list (limits: 64 MiB, 512 MiB expanded, {MaxRows} rows × {MaxColumns} columns a sheet).");
}
