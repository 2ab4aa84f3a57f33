namespace Hub.Codecs.Numbers;

/// <summary>Packed numbers: two digits a byte, the sign in the last half byte (COMP-3) or nowhere (COMP-6).</summary>
public static class PackedDecimal
{
    /// <summary>Reads a field. The scale is the picture's, not the field's.</summary>
    public static NumberStatus TryDecode(ReadOnlySpan<byte> field, in PackedFormat format, out Int128 unscaled)
    {
        unscaled = 0;
        if (field.IsEmpty)
        {
            return NumberStatus.InvalidLength;
        }

        var digits = new Digits();
        var last = format.HasSignNibble ? field.Length - 1 : field.Length;
        for (var i = 0; i < last; i++)
        {
            var (high, low) = (field[i] >> 4, field[i] & 0x0F);
            if (high > 9 || low > 9)
            {
                return Filler.Or(field, NumberStatus.InvalidDigit);
            }

            digits.Add(high);
            digits.Add(low);
        }

        var isNegative = false;
        if (format.HasSignNibble)
        {
            var (high, sign) = (field[last] >> 4, field[last] & 0x0F);
            isNegative = sign is 0xD or 0xB;
            if (sign < 0xA || high > 9 || (isNegative && !format.IsSigned))
            {
                return Filler.Or(field, high > 9 ? NumberStatus.InvalidDigit : NumberStatus.InvalidSign);
            }

            digits.Add(high);
        }

        if (digits.IsTooLong || (format.Digits is > 0 and <= Numbers.Digits.Max && digits.Value >= Numbers.Digits.Power(format.Digits)))
        {
            return Filler.Or(field, NumberStatus.TooLong);
        }

        unscaled = isNegative ? -digits.Value : digits.Value;
        return NumberStatus.Ok;
    }

    /// <summary>Writes a number over the whole field, with leading zeros: sign C or D, F where there is none.</summary>
    public static NumberStatus TryEncode(Int128 unscaled, in PackedFormat format, Span<byte> field)
    {
        var isNegative = Int128.IsNegative(unscaled);
        if (isNegative && !(format.IsSigned && format.HasSignNibble))
        {
            return NumberStatus.InvalidSign;
        }

        if (field.IsEmpty)
        {
            return NumberStatus.InvalidLength;
        }

        var rest = UInt128.CreateTruncating(isNegative ? -unscaled : unscaled);
        if (format.Digits is > 0 and <= Numbers.Digits.Max && rest >= UInt128.CreateTruncating(Numbers.Digits.Power(format.Digits)))
        {
            return NumberStatus.TooLong;
        }

        var sign = !format.IsSigned ? 0xF : isNegative ? 0xD : 0xC;
        for (var i = field.Length - 1; i >= 0; i--)
        {
            var low = format.HasSignNibble && i == field.Length - 1 ? sign : Next(ref rest);
            field[i] = (byte)(Next(ref rest) << 4 | low);
        }

        return rest == 0 ? NumberStatus.Ok : NumberStatus.TooLong;
    }

    private static int Next(ref UInt128 rest)
    {
        (rest, var digit) = UInt128.DivRem(rest, 10);
        return (int)digit;
    }
}
