using System.Globalization;
using System.Text;
using Hub.Cli.Records;
using Hub.Cli.Shell;
using Hub.Client;
using Hub.Contracts.Run.V1;
using Hub.Findings;
using Hub.Records.Delimited;
using Hub.Records.Framing;

namespace Hub.Cli.Quarantine;

/// <summary>
/// reasons.csv: which exported record is which and why it was in quarantine, one line a finding. UTF-8 with a byte-order mark (Excel needs it), CRLF.
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front; reading takes it off.
/// </summary>
internal static class Reasons
{
    private const string FirstLine = "stream,record,byte_offset,length,revision,code,message_ja,message_en,field,item,found,expected";
    private const int RevisionColumn = 4;

    /// <summary>A writer with the header written.</summary>
    public static StreamWriter Create(string path)
    {
        var writer = new StreamWriter(PrivateFiles.Create(path), new UTF8Encoding(true)) { NewLine = "\r\n" };
        writer.WriteLine(FirstLine);
        return writer;
    }

    /// <summary>Writes the lines of a record, at least one.</summary>
    public static void Write(TextWriter writer, QuarantinedRecord record)
    {
        var empty = new Contracts.Finding.V1.Finding();
        foreach (var finding in record.Findings.DefaultIfEmpty(empty))
        {
            string[] cells =
            [
                RunNames.StreamOf(record.Stream), Number(record.Record), Number(record.ByteOffset), Number(record.Source.Length), Number(record.Revision), finding.Code,
                finding.Message?.Ja ?? "", finding.Message?.En ?? "", finding.Field, finding.ItemId, finding.Found, finding.Expected,
            ];
            writer.WriteLine(string.Join(',', cells.Select(SpreadsheetText.Cell)));
        }
    }

    /// <summary>The records that the file names, in source order whatever order its lines are in.</summary>
    /// <exception cref="UsageException">It is not such a file.</exception>
    public static IReadOnlyList<ExportedRecord> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new UsageException(
                $"{path} がありません。hub quarantine export が書き出したフォルダを --from に指定してください。",
                $"there is no {path}: name the folder that hub quarantine export wrote with --from.");
        }

        var records = new Dictionary<(string Stream, long Record), ExportedRecord>();
        var cells = new DelimitedCells();
        var line = 0;
        foreach (var row in RecordCutter.Cut(path, new CsvFramer()))
        {
            line++;
            cells.Split(row);
            if (line == 1)
            {
                if (Text(cells, row, 0) != "stream")
                {
                    throw Wrong(path, line);
                }

                continue;
            }

            var stream = Text(cells, row, 0);
            if (stream.Length == 0 || !long.TryParse(Text(cells, row, 1), CultureInfo.InvariantCulture, out var record)
                || !int.TryParse(Text(cells, row, RevisionColumn), CultureInfo.InvariantCulture, out var revision))
            {
                throw Wrong(path, line);
            }

            records[(stream, record)] = new ExportedRecord(stream, record, revision);
        }

        return [.. records.Values.OrderBy(r => r.Stream, StringComparer.Ordinal).ThenBy(r => r.Record)];
    }

    private static string Text(DelimitedCells cells, byte[] row, int column)
    {
        return column < cells.Count ? SpreadsheetText.Restore(Encoding.UTF8.GetString(cells.Cell(row, column))) : "";
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static UsageException Wrong(string path, int line) => new(
        $"{path} の {line} 行目が hub quarantine export の形式（{FirstLine}）ではありません。",
        $"{path}, line {line}: not as hub quarantine export writes it ({FirstLine}).");
}
