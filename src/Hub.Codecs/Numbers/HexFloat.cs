using System.Buffers.Binary;

namespace Hub.Codecs.Numbers;

/// <summary>IBM's hexadecimal floating point (COMP-1: 4 bytes, COMP-2: 8 bytes, big-endian): sign, exponent of 16 by 64, fraction.</summary>
public static class HexFloat
{
    private const int Bias = 64;

    /// <summary>Reads a field. 4 bytes are exact; 8 bytes hold up to 56 bits and are rounded once, to the nearest of 53.</summary>
    public static NumberStatus TryDecode(ReadOnlySpan<byte> field, out double value)
    {
        value = 0;
        if (field.Length is not (4 or 8))
        {
            return NumberStatus.InvalidLength;
        }

        var bits = field.Length == 8 ? BinaryPrimitives.ReadUInt64BigEndian(field) : (ulong)BinaryPrimitives.ReadUInt32BigEndian(field) << 32;
        var fraction = bits & 0x00FF_FFFF_FFFF_FFFF;
        var exponent = (int)(bits >> 56 & 0x7F) - Bias;
        if (fraction == 0 && (bits & long.MaxValue) != 0 && Filler.Or(field, NumberStatus.Ok) is not NumberStatus.Ok and var filler)
        {
            return filler;
        }

        // 16^63 is 2^252: always within the range of a double.
        var magnitude = Math.ScaleB((double)fraction, 4 * exponent - 56);
        value = bits >> 63 == 0 ? magnitude : -magnitude;
        return NumberStatus.Ok;
    }

    /// <summary>Writes a number over a field of 4 or 8 bytes, normalised, rounded to the nearest.</summary>
    public static NumberStatus TryEncode(double value, Span<byte> field)
    {
        if (field.Length is not (4 or 8))
        {
            return NumberStatus.InvalidLength;
        }

        if (!double.IsFinite(value))
        {
            return NumberStatus.NotFinite;
        }

        var magnitude = Math.Abs(value);
        if (magnitude == 0)
        {
            field.Clear();
            return NumberStatus.Ok;
        }

        var digits = field.Length == 4 ? 24 : 56;
        var exponent = (Math.ILogB(magnitude) >> 2) + 1;
        var fraction = Math.Round(Math.ScaleB(magnitude, digits - 4 * exponent), MidpointRounding.ToEven);
        if (fraction >= Math.ScaleB(1, digits))
        {
            exponent++;
            fraction = Math.ScaleB(1, digits - 4);
        }

        if (exponent >= Bias)
        {
            return NumberStatus.TooLong;
        }

        if (exponent < -Bias)
        {
            field.Clear();
            return NumberStatus.Ok;
        }

        var head = (uint)(exponent + Bias) | (value < 0 ? 0x80u : 0u);
        if (field.Length == 4)
        {
            BinaryPrimitives.WriteUInt32BigEndian(field, head << 24 | (uint)fraction);
        }
        else
        {
            BinaryPrimitives.WriteUInt64BigEndian(field, (ulong)head << 56 | (ulong)fraction);
        }

        return NumberStatus.Ok;
    }
}
