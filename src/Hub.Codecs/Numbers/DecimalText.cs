namespace Hub.Codecs.Numbers;

/// <summary>Writes numbers as decimal text: "-12345.67". All digits of the scale are kept, none is invented.</summary>
public static class DecimalText
{
    /// <summary>Room that any number of COBOL needs: sign, 38 digits, point, and zeros of a P picture on either side.</summary>
    public const int MaxLength = 96;

    /// <summary>Writes a number.</summary>
    /// <param name="unscaled">The digits.</param>
    /// <param name="scale">Digits after the point; negative for P on the right (PIC 9PP is -2). -38 to 50.</param>
    /// <param name="utf8">Takes the text; at least <see cref="MaxLength"/> long.</param>
    /// <returns>Bytes written.</returns>
    public static int Write(Int128 unscaled, int scale, Span<byte> utf8)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(scale, -Digits.Max);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scale, 50);
        ArgumentOutOfRangeException.ThrowIfLessThan(utf8.Length, MaxLength, nameof(utf8));
        Span<byte> reversed = stackalloc byte[MaxLength];
        var count = 0;
        var rest = UInt128.CreateTruncating(Int128.IsNegative(unscaled) ? -unscaled : unscaled);
        for (; rest > ulong.MaxValue; count++)
        {
            (rest, var digit) = UInt128.DivRem(rest, 10);
            reversed[count] = (byte)('0' + (int)digit);
        }

        for (var low = (ulong)rest; low != 0; low /= 10)
        {
            reversed[count++] = (byte)('0' + low % 10);
        }

        var written = 0;
        if (Int128.IsNegative(unscaled))
        {
            utf8[written++] = (byte)'-';
        }

        for (var place = Math.Max(count - 1, Math.Max(scale, 0)); place >= 0; place--)
        {
            if (place == scale - 1)
            {
                utf8[written++] = (byte)'.';
            }

            utf8[written++] = place < count ? reversed[place] : (byte)'0';
        }

        for (var zero = unscaled == 0 ? 0 : scale; zero < 0; zero++)
        {
            utf8[written++] = (byte)'0';
        }

        return written;
    }
}
