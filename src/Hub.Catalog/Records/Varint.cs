using System.Buffers;
using System.Runtime.CompilerServices;

namespace Hub.Catalog.Records;

/// <summary>Unsigned LEB128, at most five bytes, shortest form only.</summary>
internal static class Varint
{
    /// <summary>Most bytes that a value takes.</summary>
    public const int MaxLength = 5;

    public static void Write(IBufferWriter<byte> output, uint value) => output.Advance(Write(output.GetSpan(MaxLength), value));

    /// <summary>Writes a value; returns the number of bytes.</summary>
    public static int Write(Span<byte> span, uint value)
    {
        var length = 0;
        while (value >= 0x80)
        {
            span[length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        span[length++] = (byte)value;
        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ref ReadOnlySpan<byte> bytes, out uint value)
    {
        if (bytes.Length > 0 && bytes[0] < 0x80)
        {
            // Nearly every tag and length.
            value = bytes[0];
            bytes = bytes[1..];
            return true;
        }

        return TryReadLonger(ref bytes, out value);
    }

    private static bool TryReadLonger(ref ReadOnlySpan<byte> bytes, out uint value)
    {
        value = 0;
        for (int i = 0, shift = 0; i < bytes.Length && i < 5; i++, shift += 7)
        {
            var b = bytes[i];
            if (i == 4 && b > 0x0F)
            {
                return false;
            }

            value |= (uint)(b & 0x7F) << shift;
            if (b < 0x80)
            {
                bytes = bytes[(i + 1)..];
                return b != 0 || i == 0;
            }
        }

        return false;
    }
}
