using System.Globalization;
using Hub.Findings;
using Hub.Records.Decoding;
using Hub.Records.Layouts;

namespace Hub.Records.Dumping;

/// <content>What stands beside the values: position, hex, errors. Their names begin with $, which no copybook name does.</content>
public sealed partial class RecordDump
{
    private void WritePosition(in RawRecord record)
    {
        _json.WriteStartObject("$record");
        _json.WriteNumber("ordinal", record.Ordinal);
        _json.WriteNumber("offset", record.Offset);
        _json.WriteNumber("length", record.Bytes.Length);
        _json.WriteEndObject();
    }

    private void CheckLength(in RawRecord record, int length)
    {
        foreach (var finding in _findings)
        {
            _errors.Add(new DumpError(finding.Field, -1, "", finding.Message(Language.En)));
            HadErrors = true;
        }

        if (record.Bytes.Length > length)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"{record.Bytes.Length - length} bytes more than the layout");
            _errors.Add(new DumpError("", length, Convert.ToHexString(record.Bytes[length..Math.Min(record.Bytes.Length, length + 32)]), text));
            HadErrors = true;
        }
    }

    private void Fail(in FieldPlace place, ReadOnlySpan<byte> bytes, string what)
    {
        var error = new DumpError(PathOf(place.Field), place.Offset, Convert.ToHexString(bytes), what);
        if (_errors.Count > 0 && _errors[^1] is var last && (last.Path, last.Offset, last.What) == (error.Path, error.Offset, error.What))
        {
            // A field of another charset has one for each of its codes: they stand together.
            _errors[^1] = last with { Hex = last.Hex + " " + error.Hex };
        }
        else
        {
            _errors.Add(error);
        }

        HadErrors |= !IsOneOfSeveralViews(place.Field);
    }

    /// <summary>Of an area with several descriptions only one need fit the bytes.</summary>
    private static bool IsOneOfSeveralViews(LayoutField field)
    {
        for (var above = field; above is not null; above = above.Parent)
        {
            if (above.Redefines is not null || above.Parent?.Children.Any(c => c.Redefines == above) == true)
            {
                return true;
            }
        }

        return false;
    }

    private void WriteHex()
    {
        if (!_options.Hex)
        {
            return;
        }

        _json.WriteStartObject("$hex");
        foreach (var (path, hex) in _hex)
        {
            _json.WriteString(path, hex);
        }

        _json.WriteEndObject();
    }

    private void WriteErrors()
    {
        if (_errors.Count == 0)
        {
            return;
        }

        _json.WriteStartArray("$errors");
        foreach (var error in _errors)
        {
            _json.WriteStartObject();
            _json.WriteString("field", error.Path);
            _json.WriteNumber("offset", error.Offset);
            _json.WriteString("hex", error.Hex);
            _json.WriteString("what", error.What);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }
}
