namespace Hub.Adapters.Plan.Fields;

/// <summary>How the digits of a number field become text: a sign for negative numbers, all digits of the picture, a point where the picture has one.</summary>
internal static class NumberText
{
    /// <summary>Room for a number of so many digits and that scale.</summary>
    public static int MaxLength(int digits, int scale) => digits + Math.Abs(scale) + 3;

    /// <summary>Puts the sign and the point into digits that stand at the start of the buffer; returns the length.</summary>
    public static int Finish(Span<byte> utf8, int digits, int scale, bool negative)
    {
        if (scale < 0)
        {
            utf8.Slice(digits, -scale).Fill((byte)'0');
            digits -= scale;
        }
        else if (scale > 0)
        {
            if (digits <= scale)
            {
                var gap = scale + 1 - digits;
                utf8[..digits].CopyTo(utf8[gap..]);
                utf8[..gap].Fill((byte)'0');
                digits += gap;
            }

            utf8.Slice(digits - scale, scale).CopyTo(utf8[(digits - scale + 1)..]);
            utf8[digits - scale] = (byte)'.';
            digits++;
        }

        if (!negative || utf8[..digits].IndexOfAnyInRange((byte)'1', (byte)'9') < 0)
        {
            return digits;
        }

        utf8[..digits].CopyTo(utf8[1..]);
        utf8[0] = (byte)'-';
        return digits + 1;
    }

    /// <summary>Bytes as hex with every digit nibble as 9, so that a finding shows what is wrong and not the number.</summary>
    public static string Masked(ReadOnlySpan<byte> field)
    {
        var hex = Convert.ToHexString(field[..Math.Min(field.Length, 20)]).ToCharArray();
        for (var i = 0; i < hex.Length; i++)
        {
            hex[i] = char.IsAsciiDigit(hex[i]) ? '9' : hex[i];
        }

        return new string(hex);
    }
}
