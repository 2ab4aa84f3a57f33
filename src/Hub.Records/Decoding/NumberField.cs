using Hub.Codecs.Numbers;
using Hub.Records.Layouts;

namespace Hub.Records.Decoding;

/// <summary>A numeric field, ready to be read: what its <see cref="LayoutField"/> says, resolved once. Immutable; allocates nothing when it reads.</summary>
public sealed partial class NumberField
{
    private readonly Kind _kind;
    private readonly ZonedFormat _zoned;
    private readonly PackedFormat _packed;
    private readonly BinaryFormat _binary;
    private readonly bool _blankWhenZero;
    private readonly bool _isLittleEndian;
    private readonly int _digits;

    /// <summary>Resolves a field.</summary>
    /// <exception cref="ArgumentException">The field is no number (<see cref="LayoutField.IsNumber"/>).</exception>
    public NumberField(LayoutField field, DecodeOptions options)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(options);
        if (!field.IsNumber)
        {
            throw new ArgumentException($"{field.Path} is no number.", nameof(field));
        }

        var signed = field.Picture?.IsSigned ?? true;
        _digits = field.Picture?.Digits ?? 0;
        Scale = field.Picture?.Scale ?? 0;
        _blankWhenZero = field.BlankWhenZero;
        _isLittleEndian = field.ByteOrder == ByteOrder.Little;
        _zoned = new ZonedFormat(options.Zones, field.Sign, options.LeadingSpacesAreZeros);
        _packed = new PackedFormat(signed, field.Usage == Usage.Packed, _digits);
        _binary = new BinaryFormat(signed, _isLittleEndian, field.Usage == Usage.Binary ? _digits : 0);
        _kind = KindOf(field);
        Zones = options.Zones;
    }

    private enum Kind
    {
        Zoned,
        Edited,
        Wide,
        Packed,
        Binary,
        HexFloat,
        IeeeFloat,
    }

    /// <summary>Value = decoded digits × 10^−Scale. Of floating-point fields 0.</summary>
    public int Scale { get; }

    /// <summary>True for COMP-1 and COMP-2: only <see cref="TryFormat"/> reads them.</summary>
    public bool IsFloat => _kind is Kind.HexFloat or Kind.IeeeFloat;

    /// <summary>How zones are written.</summary>
    internal ZoneStyle Zones { get; }

    /// <summary>Reads the digits.</summary>
    /// <param name="bytes">The field, all of it.</param>
    /// <param name="unscaled">The number without its point.</param>
    public NumberStatus TryDecode(ReadOnlySpan<byte> bytes, out Int128 unscaled)
    {
        var status = _kind switch
        {
            Kind.Zoned => ZonedDecimal.TryDecode(bytes, _zoned, out unscaled),
            Kind.Packed => PackedDecimal.TryDecode(bytes, _packed, out unscaled),
            Kind.Binary => BinaryInteger.TryDecode(bytes, _binary, out unscaled),
            Kind.Edited => TryDecodeEdited(bytes, out unscaled),
            Kind.Wide => TryDecodeWide(bytes, out unscaled),
            _ => Unreadable(out unscaled),
        };
        if (status == NumberStatus.Spaces && _blankWhenZero)
        {
            unscaled = 0;
            return NumberStatus.Ok;
        }

        return status;
    }

    /// <summary>Reads the number as decimal text: "-12345.67", or the shortest text that gives a floating-point value back.</summary>
    /// <param name="bytes">The field, all of it.</param>
    /// <param name="utf8">Takes the text; at least <see cref="DecimalText.MaxLength"/> long.</param>
    /// <param name="written">Bytes of text.</param>
    public NumberStatus TryFormat(ReadOnlySpan<byte> bytes, Span<byte> utf8, out int written)
    {
        written = 0;
        if (IsFloat)
        {
            return TryFormatFloat(bytes, utf8, out written);
        }

        var status = TryDecode(bytes, out var unscaled);
        if (status == NumberStatus.Ok)
        {
            written = DecimalText.Write(unscaled, Scale, utf8);
        }

        return status;
    }

    private static Kind KindOf(LayoutField field) => field.Usage switch
    {
        Usage.Packed or Usage.PackedUnsigned => Kind.Packed,
        Usage.Binary or Usage.NativeBinary => Kind.Binary,
        Usage.ShortFloat or Usage.LongFloat => field.FloatFormat == FloatFormat.IbmHex ? Kind.HexFloat : Kind.IeeeFloat,
        Usage.National => Kind.Wide,
        _ => field.Picture!.IsNumeric ? Kind.Zoned : Kind.Edited,
    };

    private static NumberStatus Unreadable(out Int128 unscaled)
    {
        unscaled = 0;
        return NumberStatus.InvalidLength;
    }

    private NumberStatus TryFormatFloat(ReadOnlySpan<byte> bytes, Span<byte> utf8, out int written)
    {
        written = 0;
        var status = _kind == Kind.HexFloat
            ? HexFloat.TryDecode(bytes, out var value)
            : IeeeFloat.TryDecode(bytes, _isLittleEndian, out value);
        if (status != NumberStatus.Ok)
        {
            return status;
        }

        // COMP-1 is shown with the digits that a float has, not with those of its double.
        var done = bytes.Length == sizeof(float) && _kind == Kind.IeeeFloat
            ? ((float)value).TryFormat(utf8, out written, default, System.Globalization.CultureInfo.InvariantCulture)
            : value.TryFormat(utf8, out written, default, System.Globalization.CultureInfo.InvariantCulture);
        return done ? NumberStatus.Ok : NumberStatus.TooLong;
    }
}
