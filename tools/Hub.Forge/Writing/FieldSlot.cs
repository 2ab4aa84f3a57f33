using Hub.Codecs;
using Hub.Codecs.Numbers;
using Hub.Records.Decoding;
using Hub.Records.Layouts;

namespace Hub.Forge.Writing;

/// <summary>One occurrence of a field, ready to be written.</summary>
internal sealed class FieldSlot
{
    private readonly Charset _charset;
    private readonly CodeIssueList _issues = new();
    private readonly FieldForm _form;
    private readonly ZonedFormat _zoned;
    private readonly PackedFormat _packed;
    private readonly BinaryFormat _binary;
    private readonly Usage _usage;
    private readonly EncodedTexts _known = new();
    private readonly byte[] _digits;

    public FieldSlot(LayoutField field, int offset, Charset charset, DecodeOptions options)
    {
        _charset = charset;
        Name = field.Name;
        Offset = offset;
        Length = field.Length;
        _usage = field.Usage;
        _form = field.Usage == Usage.National ? FieldForm.Double : FieldForm.Mixed;
        _digits = Digits();
        var signed = field.Picture?.IsSigned ?? true;
        var digits = field.Picture?.Digits ?? 0;
        _zoned = new ZonedFormat(options.Zones, field.Sign);
        _packed = new PackedFormat(signed, field.Usage == Usage.Packed, digits);
        _binary = new BinaryFormat(signed, field.ByteOrder == ByteOrder.Little, digits);
    }

    public string Name { get; }

    public int Offset { get; }

    public int Length { get; }

    /// <summary>Writes a text; false where it does not fit.</summary>
    public bool TryWrite(Span<byte> record, ReadOnlySpan<byte> utf8)
    {
        _issues.Clear();
        return _charset.EncodeField(utf8, _form, record.Slice(Offset, Length), _issues) == EncodeStatus.Done;
    }

    /// <summary>Writes digits into a number field; false where they do not fit.</summary>
    public bool TryWriteNumber(Span<byte> record, ReadOnlySpan<byte> digits) =>
        System.Buffers.Text.Utf8Parser.TryParse(digits, out long number, out var consumed) && consumed == digits.Length && Encode(record, number) == NumberStatus.Ok;

    public void Write(Span<byte> record, ReadOnlySpan<byte> utf8)
    {
        var field = record.Slice(Offset, Length);
        if (_known.TryCopy(utf8, field) || TryWriteDigits(utf8, field))
        {
            return;
        }

        if (TryWrite(record, utf8))
        {
            _known.Add(utf8, field);
        }
        else
        {
            throw new InvalidOperationException($"{Name}: \"{System.Text.Encoding.UTF8.GetString(utf8)}\" does not fit {Length} bytes of {_charset.Name}.");
        }
    }

    public void Write(Span<byte> record, long number)
    {
        var status = Encode(record, number);
        if (status != NumberStatus.Ok)
        {
            throw new InvalidOperationException($"{Name}: {number} does not fit ({status}).");
        }
    }

    /// <summary>Numbers kept as characters hardly come twice; their digits are ten bytes in a row.</summary>
    private bool TryWriteDigits(ReadOnlySpan<byte> utf8, Span<byte> field)
    {
        if (_digits.Length == 0 || utf8.Length > field.Length || utf8.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0)
        {
            return false;
        }

        field.Fill(_digits[^1]);
        for (var i = 0; i < utf8.Length; i++)
        {
            field[i] = _digits[utf8[i] - '0'];
        }

        return true;
    }

    /// <summary>The ten digits and the space, where each is one byte of the field; else nothing.</summary>
    private byte[] Digits()
    {
        var bytes = new byte[11];
        _issues.Clear();
        return _form == FieldForm.Mixed && _charset.EncodeField("0123456789 "u8, _form, bytes, _issues) == EncodeStatus.Done && _issues.Count == 0 ? bytes : [];
    }

    private NumberStatus Encode(Span<byte> record, long number)
    {
        var bytes = record.Slice(Offset, Length);
        return _usage switch
        {
            Usage.Packed or Usage.PackedUnsigned => PackedDecimal.TryEncode(number, _packed, bytes),
            Usage.Binary or Usage.NativeBinary => BinaryInteger.TryEncode(number, _binary, bytes),
            _ => ZonedDecimal.TryEncode(number, _zoned, bytes),
        };
    }
}
