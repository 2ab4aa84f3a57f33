using Hub.Codecs.Numbers;

namespace Hub.Adapters.Plan.Fields;

/// <summary>Zoned decimal, with the sign overpunched or separate. Leading spaces count as zeros (ゼロサプレス); a field of spaces, 00 or FF is empty.</summary>
internal sealed class ZonedField(string name, int slot, int offset, int length, FieldCharset charset, SignPlace sign, int scale)
    : FieldPlan(name, slot, offset, length)
{
    private const int Invalid = -1;

    /// <inheritdoc/>
    public override int MaxUtf8Length(int length) => NumberText.MaxLength(length, scale);

    /// <inheritdoc/>
    public override int Decode(MappingState state, ReadOnlySpan<byte> field, Span<byte> utf8)
    {
        if (charset.IsBlank(field))
        {
            return 0;
        }

        var digits = sign switch
        {
            SignPlace.LeadingSeparate => field[1..],
            SignPlace.TrailingSeparate => field[..^1],
            _ => field,
        };
        var negative = sign switch
        {
            SignPlace.LeadingSeparate => Separate(field[0]),
            SignPlace.TrailingSeparate => Separate(field[^1]),
            _ => 0,
        };
        var signAt = sign switch { SignPlace.Leading => 0, SignPlace.Trailing => digits.Length - 1, _ => Invalid };
        var isLeading = true;
        for (var i = 0; i < digits.Length && negative != Invalid; i++)
        {
            var b = digits[i];
            if (isLeading && b == charset.Space)
            {
                utf8[i] = (byte)'0';
                continue;
            }

            isLeading = false;
            var isSign = i == signAt || (sign == SignPlace.None && i == digits.Length - 1);
            var value = isSign ? Overpunched(b, ref negative) : Digit(b);
            utf8[i] = (byte)('0' + value);
            negative = value == Invalid ? Invalid : negative;
        }

        if (negative == Invalid)
        {
            state.Report(DecodingFindings.NumberInvalid, NumberText.Masked(field), $"9({digits.Length})");
            state.FailField();
            return 0;
        }

        return NumberText.Finish(utf8, digits.Length, scale, negative == 1);
    }

    private int Digit(byte b)
    {
        var digit = b - (charset.IsEbcdic ? 0xF0 : 0x30);
        return (uint)digit <= 9 ? digit : Invalid;
    }

    private int Overpunched(byte b, ref int negative)
    {
        var digit = b & 15;
        if (charset.IsEbcdic)
        {
            negative = (b >> 4) is 0xD or 0xB ? 1 : 0;
            return digit <= 9 && b >= 0xA0 ? digit : Invalid;
        }

        // ASCII: 0-9; p-y negative (GnuCOBOL, Micro Focus); {A-I and }J-R as hosts print them.
        negative = b is >= 0x70 and <= 0x79 or (byte)'}' or >= (byte)'J' and <= (byte)'R' ? 1 : 0;
        return b switch
        {
            >= 0x30 and <= 0x39 or >= 0x70 and <= 0x79 => digit,
            (byte)'{' or (byte)'}' => 0,
            >= (byte)'A' and <= (byte)'I' => b - 'A' + 1,
            >= (byte)'J' and <= (byte)'R' => b - 'J' + 1,
            _ => Invalid,
        };
    }

    private int Separate(byte b)
    {
        var (plus, minus) = charset.IsEbcdic ? ((byte)0x4E, (byte)0x60) : ((byte)'+', (byte)'-');
        return b == minus ? 1 : b == plus || b == charset.Space ? 0 : Invalid;
    }
}
