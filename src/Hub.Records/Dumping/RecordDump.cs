using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hub.Codecs;
using Hub.Codecs.Numbers;
using Hub.Findings;
using Hub.Records.Decoding;
using Hub.Records.Layouts;

namespace Hub.Records.Dumping;

/// <summary>
/// Writes records as JSON, one object each: the names of the copybook, values as text, groups as objects, tables as arrays.
/// A value that can't be read is null and named in <c>$errors</c> with its bytes. Not thread-safe.
/// </summary>
public sealed partial class RecordDump : IRecordDump, IShapeVisitor
{
    private readonly Charset _charset;
    private readonly DumpOptions _options;
    private readonly RecordShape _shape;
    private readonly Dictionary<LayoutField, NumberField> _numbers = [];
    private readonly Dictionary<LayoutField, string> _names = [];
    private readonly CodeIssueList _issues = new();
    private readonly FindingList _findings = new();
    private readonly List<DumpError> _errors = [];
    private readonly List<(string Path, string Hex)> _hex = [];
    private readonly List<(LayoutField Field, int Index)> _open = [];
    private readonly Utf8JsonWriter _json;
    private readonly ArrayBufferWriter<byte> _output = new();
    private byte[] _text = new byte[4096];

    /// <summary>Makes a dump of a layout's records.</summary>
    public RecordDump(Layout layout, Charset charset, DecodeOptions decode, DumpOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(charset);
        _charset = charset;
        _options = options ?? new DumpOptions();
        _shape = new RecordShape(layout, decode);
        foreach (var field in layout.Fields)
        {
            _names[field] = field.Path[(field.Path.LastIndexOf('.') + 1)..];
            if (field.IsNumber)
            {
                _numbers[field] = new NumberField(field, decode);
            }
        }

        _json = new Utf8JsonWriter(_output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    /// <inheritdoc/>
    public bool HadErrors { get; private set; }

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Write(in RawRecord record)
    {
        _output.ResetWrittenCount();
        _json.Reset();
        _errors.Clear();
        _hex.Clear();
        _findings.Clear();
        _open.Clear();
        HadErrors = false;
        _json.WriteStartObject();
        if (_options.Positions)
        {
            WritePosition(record);
        }

        var length = _shape.Walk(record, this, _findings);
        CheckLength(record, length);
        WriteHex();
        WriteErrors();
        _json.WriteEndObject();
        _json.Flush();
        return _output.WrittenSpan;
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    /// <inheritdoc/>
    public void BeginGroup(LayoutField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        Step(field);
        if (IsShown(field))
        {
            Name(field);
            _json.WriteStartObject();
        }
    }

    /// <inheritdoc/>
    public void EndGroup(LayoutField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (IsShown(field))
        {
            _json.WriteEndObject();
        }
    }

    /// <inheritdoc/>
    public void BeginTable(LayoutField field, int count)
    {
        ArgumentNullException.ThrowIfNull(field);
        _open.Add((field, 0));
        if (IsShown(field))
        {
            _json.WriteStartArray(_names[field]);
        }
    }

    /// <inheritdoc/>
    public void EndTable(LayoutField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        _open.RemoveAt(_open.Count - 1);
        if (IsShown(field))
        {
            _json.WriteEndArray();
        }
    }

    /// <inheritdoc/>
    public void Item(in FieldPlace place, ReadOnlySpan<byte> record)
    {
        var field = place.Field;
        Step(field);
        if (!IsShown(field))
        {
            return;
        }

        Name(field);
        if (place.Offset + place.Length > record.Length)
        {
            _json.WriteNullValue();
            Fail(place, record[Math.Min(place.Offset, record.Length)..], "beyond the end of the record");
            return;
        }

        var bytes = record.Slice(place.Offset, place.Length);
        if (_options.Hex)
        {
            _hex.Add((PathOf(field), Convert.ToHexString(bytes)));
        }

        if (_numbers.TryGetValue(field, out var number))
        {
            WriteNumber(place, bytes, number);
        }
        else
        {
            WriteText(place, bytes);
        }
    }

    private void WriteNumber(in FieldPlace place, ReadOnlySpan<byte> bytes, NumberField number)
    {
        Span<byte> text = stackalloc byte[DecimalText.MaxLength * 4];
        var status = number.TryFormat(bytes, text, out var written);
        if (status == NumberStatus.Ok)
        {
            _json.WriteStringValue(text[..written]);
            return;
        }

        _json.WriteNullValue();
        Fail(place, bytes, status.ToString());
    }

    private void WriteText(in FieldPlace place, ReadOnlySpan<byte> bytes)
    {
        var field = place.Field;
        if (field.Usage is Usage.Address or Usage.Bit)
        {
            _json.WriteStringValue(Convert.ToHexString(bytes));
            return;
        }

        var needed = _charset.MaxUtf8Length(bytes.Length);
        if (_text.Length < needed)
        {
            _text = new byte[needed];
        }

        _issues.Clear();
        var form = field.Usage == Usage.National ? FieldForm.Double : FieldForm.Mixed;
        var written = _charset.DecodeField(bytes, form, _text, _issues);
        ReadOnlySpan<byte> text = _text.AsSpan(0, written);
        _json.WriteStringValue(_options.KeepSpaces ? text : TrimSpaces(text, field.IsJustified));
        foreach (ref readonly var issue in _issues.AsSpan())
        {
            if (issue.Kind is CodeIssueKind.Unmapped or CodeIssueKind.Truncated)
            {
                var at = Math.Max(issue.SourceOffset, 0);
                Fail(place, bytes[at..Math.Min(at + Math.Max(issue.SourceLength, 1), bytes.Length)], issue.Kind.ToString());
            }
        }
    }

    internal static ReadOnlySpan<byte> TrimSpaces(ReadOnlySpan<byte> text, bool isJustified)
    {
        var ideographic = "\u3000"u8;
        while (text.Length > 0 && (text[^1] == (byte)' ' || text.EndsWith(ideographic)))
        {
            text = text[^1] == (byte)' ' ? text[..^1] : text[..^ideographic.Length];
        }

        while (isJustified && text.Length > 0 && (text[0] == (byte)' ' || text.StartsWith(ideographic)))
        {
            text = text[0] == (byte)' ' ? text[1..] : text[ideographic.Length..];
        }

        return text;
    }

    private void Name(LayoutField field)
    {
        if (field.Occurs is null)
        {
            _json.WritePropertyName(_names.GetValueOrDefault(field, field.Name));
        }
    }

    private void Step(LayoutField field)
    {
        if (field.Occurs is not null && _open.Count > 0)
        {
            _open[^1] = (field, _open[^1].Index + 1);
        }
    }

    private bool IsShown(LayoutField field) => !field.IsFiller || (field.IsGroup && field.Occurs is not null) || _options.Fillers;

    private string PathOf(LayoutField field)
    {
        if (_open.Count == 0)
        {
            return field.Path;
        }

        var path = field.Path;
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            var end = _open[i].Field.Path.Length;
            path = path.Insert(end, "[" + _open[i].Index.ToString(CultureInfo.InvariantCulture) + "]");
        }

        return path;
    }
}
