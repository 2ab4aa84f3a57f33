using System.Globalization;
using System.Text;
using Hub.Findings;

namespace Hub.Reports;

/// <summary>
/// findings.csv: every finding, one a line, written as it comes: nothing is held back. UTF-8 with a byte-order mark (Excel needs it), CRLF, RFC 4180 quotes.
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front.
/// </summary>
public sealed class FindingsCsvWriter : IDisposable
{
    private readonly StreamWriter _output;
    private readonly Language _language;

    /// <summary>Writes the header; disposing flushes and leaves the stream open.</summary>
    public FindingsCsvWriter(Stream output, Language language)
    {
        _output = new StreamWriter(output, new UTF8Encoding(true), 64 * 1024, leaveOpen: true) { NewLine = "\r\n" };
        _language = language;
        _output.WriteLine("severity,code,name,stage,stream,record_number,byte_offset,length,group,item_id,item_name,field,found,expected,message,hint");
    }

    /// <summary>Name of the file: findings.csv in Japanese, findings.en.csv in English.</summary>
    public static string FileNameOf(Language language) => language == Language.En ? "findings.en.csv" : "findings.csv";

    /// <summary>Number of findings written.</summary>
    public long Count { get; private set; }

    /// <summary>Writes one finding. The record number counts from 1, as a person does.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="group">Name of the group; empty where none is meant.</param>
    /// <param name="itemName">Name of the item; empty where none is meant.</param>
    public void Write(Finding finding, string group = "", string itemName = "")
    {
        ArgumentNullException.ThrowIfNull(finding);
        var position = finding.Position;
        Cell(JsonReport.Name(finding.Severity));
        Next(finding.Code.ToString());
        Next(finding.Code.Name);
        Next(JsonReport.Name(finding.Code.Stage));
        Next(position.Stream);
        Next(position.Record < 0 ? "" : (position.Record + 1).ToString(CultureInfo.InvariantCulture));
        Next(position.ByteOffset < 0 ? "" : position.ByteOffset.ToString(CultureInfo.InvariantCulture));
        Next(position.Length == 0 ? "" : position.Length.ToString(CultureInfo.InvariantCulture));
        Next(group);
        Next(finding.ItemId);
        Next(itemName);
        Next(finding.Field);
        Next(finding.Found);
        Next(finding.Expected);
        Next(finding.Message(_language));
        Next(finding.Hint(_language));
        _output.WriteLine();
        Count++;
    }

    /// <inheritdoc/>
    public void Dispose() => _output.Dispose();

    private void Next(string value)
    {
        _output.Write(',');
        Cell(value);
    }

    private void Cell(string value) => _output.Write(SpreadsheetText.Cell(value));
}
