namespace Hub.Codecs.Numbers;

/// <summary>Zoned numbers (USAGE DISPLAY): one digit a byte.</summary>
public static class ZonedDecimal
{
    /// <summary>Reads a field. The scale is the picture's, not the field's.</summary>
    public static NumberStatus TryDecode(ReadOnlySpan<byte> field, in ZonedFormat format, out Int128 unscaled)
    {
        unscaled = 0;
        var digits = field;
        var isNegative = false;
        if (format.Sign is SignPlace.LeadingSeparate or SignPlace.TrailingSeparate)
        {
            if (field.Length < 2)
            {
                return Filler.Or(field, NumberStatus.InvalidLength);
            }

            var isLeading = format.Sign == SignPlace.LeadingSeparate;
            var sign = isLeading ? field[0] : field[^1];
            digits = isLeading ? field[1..] : field[..^1];
            var (plus, minus) = format.Style == ZoneStyle.Ebcdic ? ((byte)0x4E, (byte)0x60) : ((byte)'+', (byte)'-');
            if (sign != plus && sign != minus)
            {
                return Filler.Or(field, NumberStatus.InvalidSign);
            }

            isNegative = sign == minus;
        }

        var status = Digits(digits, format, ref isNegative, out unscaled);
        if (status != NumberStatus.Ok)
        {
            unscaled = 0;
            return Filler.Or(field, status);
        }

        unscaled = isNegative ? -unscaled : unscaled;
        return NumberStatus.Ok;
    }

    /// <summary>Writes a number over the whole field, with leading zeros.</summary>
    public static NumberStatus TryEncode(Int128 unscaled, in ZonedFormat format, Span<byte> field)
    {
        var isNegative = Int128.IsNegative(unscaled);
        if (isNegative && format.Sign == SignPlace.None)
        {
            return NumberStatus.InvalidSign;
        }

        var digits = format.Sign switch
        {
            SignPlace.LeadingSeparate when field.Length > 1 => field[1..],
            SignPlace.TrailingSeparate when field.Length > 1 => field[..^1],
            SignPlace.LeadingSeparate or SignPlace.TrailingSeparate => [],
            _ => field,
        };
        if (digits.IsEmpty)
        {
            return NumberStatus.InvalidLength;
        }

        var zone = format.Style == ZoneStyle.Ebcdic ? 0xF0 : 0x30;
        var rest = UInt128.CreateTruncating(isNegative ? -unscaled : unscaled);
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            (rest, var digit) = UInt128.DivRem(rest, 10);
            digits[i] = (byte)(zone | (int)digit);
        }

        if (rest != 0)
        {
            return NumberStatus.TooLong;
        }

        switch (format.Sign)
        {
            case SignPlace.Leading:
                digits[0] = Overpunch(digits[0] & 0x0F, isNegative, format.Style);
                break;
            case SignPlace.Trailing:
                digits[^1] = Overpunch(digits[^1] & 0x0F, isNegative, format.Style);
                break;
            case SignPlace.LeadingSeparate:
                field[0] = Separate(isNegative, format.Style);
                break;
            case SignPlace.TrailingSeparate:
                field[^1] = Separate(isNegative, format.Style);
                break;
            default:
                break;
        }

        return NumberStatus.Ok;
    }

    private static NumberStatus Digits(ReadOnlySpan<byte> field, in ZonedFormat format, ref bool isNegative, out Int128 unscaled)
    {
        unscaled = 0;
        if (field.IsEmpty)
        {
            return NumberStatus.InvalidLength;
        }

        var signed = format.Sign == SignPlace.Leading ? 0 : format.Sign is SignPlace.Trailing or SignPlace.None ? field.Length - 1 : -1;
        var zone = format.Style == ZoneStyle.Ebcdic ? 0xF0 : 0x30;
        var space = format.Style == ZoneStyle.Ebcdic ? 0x40 : 0x20;
        var start = format.LeadingSpacesAreZeros ? Math.Max(field.IndexOfAnyExcept((byte)space), 0) : 0;
        var digits = new Digits();
        for (var i = start; i < field.Length; i++)
        {
            var digit = field[i] - zone;
            if ((uint)digit > 9)
            {
                if (i != signed)
                {
                    return NumberStatus.InvalidDigit;
                }

                digit = Overpunched(field[i], format.Style, out isNegative);
                if (digit < 0)
                {
                    return digit == NoDigit ? NumberStatus.InvalidDigit : NumberStatus.InvalidSign;
                }

                if (isNegative && format.Sign == SignPlace.None)
                {
                    return NumberStatus.InvalidSign;
                }
            }

            digits.Add(digit);
        }

        unscaled = digits.Value;
        return digits.IsTooLong ? NumberStatus.TooLong : NumberStatus.Ok;
    }

    private const int NoDigit = -1;
    private const int NoSign = -2;

    /// <summary>The digit of a byte that carries a sign; below zero for what is wrong with it.</summary>
    private static int Overpunched(byte value, ZoneStyle style, out bool isNegative)
    {
        var (zone, digit) = (value >> 4, value & 0x0F);
        isNegative = false;
        switch (style)
        {
            case ZoneStyle.Ebcdic:
                isNegative = zone is 0xD or 0xB;
                return digit > 9 ? NoDigit : zone >= 0xA ? digit : NoSign;
            case ZoneStyle.Ascii:
                isNegative = zone == 7;
                return digit > 9 ? NoDigit : isNegative ? digit : NoSign;
            case ZoneStyle.AsciiFujitsu:
                isNegative = zone == 5;
                return digit > 9 ? NoDigit : zone is 4 or 5 ? digit : NoSign;
            default:
                isNegative = value is (byte)'}' or >= (byte)'J' and <= (byte)'R';
                return value switch
                {
                    (byte)'{' or (byte)'}' => 0,
                    >= (byte)'A' and <= (byte)'I' => value - 'A' + 1,
                    >= (byte)'J' and <= (byte)'R' => value - 'J' + 1,
                    _ => NoSign,
                };
        }
    }

    private static byte Overpunch(int digit, bool isNegative, ZoneStyle style) => style switch
    {
        ZoneStyle.Ebcdic => (byte)((isNegative ? 0xD0 : 0xC0) | digit),
        ZoneStyle.Ascii => (byte)((isNegative ? 0x70 : 0x30) | digit),
        ZoneStyle.AsciiFujitsu => (byte)((isNegative ? 0x50 : 0x40) | digit),
        _ when digit == 0 => (byte)(isNegative ? '}' : '{'),
        _ => (byte)((isNegative ? 'J' : 'A') + digit - 1),
    };

    private static byte Separate(bool isNegative, ZoneStyle style) =>
        style == ZoneStyle.Ebcdic ? (byte)(isNegative ? 0x60 : 0x4E) : (byte)(isNegative ? '-' : '+');
}
