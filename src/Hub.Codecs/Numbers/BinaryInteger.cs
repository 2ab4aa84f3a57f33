namespace Hub.Codecs.Numbers;

/// <summary>Binary numbers of 1 to 16 bytes.</summary>
public static class BinaryInteger
{
    private const int MaxLength = 16;

    /// <summary>Reads a field. The scale is the picture's, not the field's. All bytes 00 are the number zero, all FF in a signed field -1.</summary>
    public static NumberStatus TryDecode(ReadOnlySpan<byte> field, in BinaryFormat format, out Int128 unscaled)
    {
        unscaled = 0;
        if (field.IsEmpty || field.Length > MaxLength)
        {
            return NumberStatus.InvalidLength;
        }

        var top = format.IsLittleEndian ? field[^1] : field[0];
        var bits = format.IsSigned && top >= 0x80 ? UInt128.MaxValue : 0;
        for (var i = 0; i < field.Length; i++)
        {
            bits = bits << 8 | field[format.IsLittleEndian ? field.Length - 1 - i : i];
        }

        if (!format.IsSigned && bits > (UInt128)Int128.MaxValue)
        {
            return Filler.Or(field, NumberStatus.TooLong);
        }

        var value = (Int128)bits;
        if (format.Digits is > 0 and <= Digits.Max && !Fits(value, format.Digits))
        {
            return Filler.Or(field, NumberStatus.TooLong);
        }

        unscaled = value;
        return NumberStatus.Ok;
    }

    /// <summary>Writes a number over the whole field.</summary>
    public static NumberStatus TryEncode(Int128 unscaled, in BinaryFormat format, Span<byte> field)
    {
        if (field.IsEmpty || field.Length > MaxLength)
        {
            return NumberStatus.InvalidLength;
        }

        if (Int128.IsNegative(unscaled) && !format.IsSigned)
        {
            return NumberStatus.InvalidSign;
        }

        var width = 8 * field.Length - (format.IsSigned ? 1 : 0);
        var magnitude = Int128.IsNegative(unscaled) ? ~unscaled : unscaled;
        if ((width < 127 && magnitude >> width != 0) || (format.Digits is > 0 and <= Digits.Max && !Fits(unscaled, format.Digits)))
        {
            return NumberStatus.TooLong;
        }

        var bits = UInt128.CreateTruncating(unscaled);
        for (var i = 0; i < field.Length; i++)
        {
            field[format.IsLittleEndian ? i : field.Length - 1 - i] = (byte)bits;
            bits >>= 8;
        }

        return NumberStatus.Ok;
    }

    private static bool Fits(Int128 value, int digits) => value < Digits.Power(digits) && value > -Digits.Power(digits);
}
