using Hub.Codecs.Numbers;
using Hub.Findings;
using Hub.Records.Decoding;
using Hub.Records.Layouts;

namespace Hub.Records.Selection;

/// <summary>
/// A count or sum over the data records, and what the trailer says it is. The value also serves the manifest check.
/// Not thread-safe; feed it the records in order.
/// </summary>
public sealed class ControlTotal
{
    private readonly LayoutField? _summed;
    private readonly NumberField? _number;
    private readonly LayoutField _declared;
    private readonly NumberField _declaredNumber;

    /// <summary>Makes a total.</summary>
    /// <param name="declared">The trailer's field.</param>
    /// <param name="summed">The data records' field to add up; null to count the records.</param>
    /// <param name="options">How numbers are written.</param>
    /// <exception cref="ArgumentException">A field is no number, or the two have different scales.</exception>
    public ControlTotal(LayoutField declared, LayoutField? summed, DecodeOptions options)
    {
        ArgumentNullException.ThrowIfNull(declared);
        _declared = declared;
        _declaredNumber = new NumberField(declared, options);
        _summed = summed;
        _number = summed is null ? null : new NumberField(summed, options);
        if (_number is not null && _number.Scale != _declaredNumber.Scale)
        {
            throw new ArgumentException($"{declared.Path} and {summed!.Path} have different scales.", nameof(summed));
        }
    }

    /// <summary>Count or sum so far, without its decimal point.</summary>
    public Int128 Value { get; private set; }

    /// <summary>Goes on from a value kept with a checkpoint.</summary>
    public void Restore(Int128 value) => Value = value;

    /// <summary>Takes a data record in. A value that is no number adds nothing; decoding reports it.</summary>
    public void Add(ReadOnlySpan<byte> record)
    {
        if (_number is null)
        {
            Value++;
        }
        else if (TryRead(_summed!, _number, record, out var value))
        {
            Value += value;
        }
    }

    /// <summary>Compares with the trailer and reports a difference. False where the trailer's value is no number or another one.</summary>
    public bool Check(in RawRecord trailer, IFindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var finding = Compare(trailer.Bytes, new SourcePosition("", trailer.Ordinal, trailer.Offset, trailer.Bytes.Length));
        if (finding is not null)
        {
            findings.Add(finding);
        }

        return finding is null;
    }

    /// <summary>What differs from the trailer, or null.</summary>
    internal Finding? Compare(ReadOnlySpan<byte> trailer, SourcePosition position)
    {
        var isRead = TryRead(_declared, _declaredNumber, trailer, out var declared);
        return isRead && declared == Value ? null : new Finding(RecordFindings.ControlTotalDiffers, position)
        {
            Field = _declared.Path,
            Found = Text(Value),
            Expected = isRead ? Text(declared) : "?",
        };
    }

    private string Text(Int128 value)
    {
        Span<byte> utf8 = stackalloc byte[DecimalText.MaxLength];
        return System.Text.Encoding.ASCII.GetString(utf8[..DecimalText.Write(value, _declaredNumber.Scale, utf8)]);
    }

    private static bool TryRead(LayoutField field, NumberField number, ReadOnlySpan<byte> record, out Int128 value)
    {
        value = 0;
        return field.Offset + field.Length <= record.Length
            && number.TryDecode(record.Slice(field.Offset, field.Length), out value) == NumberStatus.Ok;
    }
}
