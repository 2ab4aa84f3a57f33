using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hub.Codecs;
using Hub.Records.Delimited;

namespace Hub.Records.Dumping;

/// <summary>
/// Writes rows of a delimited file as JSON: names from the copybook, else from the header row, else the column's number from 1.
/// A value beyond the names is shown under its number. Not thread-safe.
/// </summary>
public sealed class DelimitedDump : IRecordDump
{
    private readonly Charset _charset;
    private readonly DumpOptions _options;
    private readonly DelimitedCells _cells;
    private readonly CodeIssueList _issues = new();
    private readonly ArrayBufferWriter<byte> _output = new();
    private readonly Utf8JsonWriter _json;
    private readonly bool _namesAreGiven;
    private byte[] _text = new byte[4096];
    private byte[] _header = [];
    private IReadOnlyList<string> _names;

    /// <summary>Makes a dump.</summary>
    /// <param name="format">How the file is written.</param>
    /// <param name="charset">Its charset.</param>
    /// <param name="names">Names of the columns; empty to take the header row's.</param>
    /// <param name="options">What to show beside the values.</param>
    public DelimitedDump(DelimitedFormat format, Charset charset, IReadOnlyList<string> names, DumpOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(charset);
        ArgumentNullException.ThrowIfNull(names);
        _charset = charset;
        _options = options ?? new DumpOptions();
        _cells = new DelimitedCells(format);
        _names = names;
        _namesAreGiven = names.Count > 0;
        _json = new Utf8JsonWriter(_output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <inheritdoc/>
    public bool HadErrors { get; private set; }

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Write(in RawRecord record)
    {
        if (!_namesAreGiven && !record.Header.SequenceEqual(_header))
        {
            TakeNames(record.Header);
        }

        _output.ResetWrittenCount();
        _json.Reset();
        _issues.Clear();
        HadErrors = false;
        _json.WriteStartObject();
        if (_options.Positions)
        {
            _json.WriteStartObject("$record");
            _json.WriteNumber("ordinal", record.Ordinal);
            _json.WriteNumber("offset", record.Offset);
            _json.WriteNumber("length", record.Bytes.Length);
            _json.WriteEndObject();
        }

        _cells.Split(record.Bytes);
        for (var i = 0; i < _cells.Count; i++)
        {
            _json.WriteString(NameOf(i), Decode(_cells.Cell(record.Bytes, i)));
        }

        WriteExtras(record.Bytes);
        _json.WriteEndObject();
        _json.Flush();
        return _output.WrittenSpan;
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void TakeNames(ReadOnlySpan<byte> header)
    {
        _header = header.ToArray();
        _cells.Split(header);
        var names = new List<string>();
        for (var i = 0; i < _cells.Count; i++)
        {
            names.Add(Encoding.UTF8.GetString(Decode(_cells.Cell(header, i))));
        }

        _names = names;
        _issues.Clear();
    }

    private string NameOf(int column) => column < _names.Count && _names[column].Length > 0
        ? _names[column]
        : (column + 1).ToString(CultureInfo.InvariantCulture);

    private ReadOnlySpan<byte> Decode(ReadOnlySpan<byte> cell)
    {
        var needed = _charset.MaxUtf8Length(cell.Length);
        if (_text.Length < needed)
        {
            _text = new byte[needed];
        }

        var written = _charset.DecodeField(cell, FieldForm.Mixed, _text, _issues);
        foreach (ref readonly var issue in _issues.AsSpan())
        {
            HadErrors |= issue.Kind is CodeIssueKind.Unmapped or CodeIssueKind.Truncated;
        }

        return _text.AsSpan(0, written);
    }

    private void WriteExtras(ReadOnlySpan<byte> row)
    {
        if (_options.Hex)
        {
            _json.WriteStartObject("$hex");
            for (var i = 0; i < _cells.Count; i++)
            {
                _json.WriteString(NameOf(i), Convert.ToHexString(_cells.Cell(row, i)));
            }

            _json.WriteEndObject();
        }

        if (HadErrors)
        {
            _json.WriteStartArray("$errors");
            foreach (ref readonly var issue in _issues.AsSpan())
            {
                _json.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{issue.Kind} {issue.Code:X}"));
            }

            _json.WriteEndArray();
        }
    }
}
