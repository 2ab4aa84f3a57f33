using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hub.Compare.Rows;

/// <summary>Finds where a CSV row ends: the first line feed that stands outside of quotes. 64 bytes at a time; what is inside quotes is a prefix XOR over their mask.</summary>
internal static class RowScanner
{
    private const int Block = 64;

    /// <summary>Index of the line feed that ends the row that begins the buffer; −1 where it isn't in there.</summary>
    public static int FindEnd(ReadOnlySpan<byte> buffer)
    {
        var inside = 0UL;
        var at = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            for (; at + Block <= buffer.Length; at += Block)
            {
                ref var start = ref MemoryMarshal.GetReference(buffer[at..]);
                var low = Vector256.LoadUnsafe(ref start);
                var high = Vector256.LoadUnsafe(ref start, 32);
                var quotes = Mask(low, high, (byte)'"');
                var ends = Mask(low, high, (byte)'\n');
                if (quotes != 0 || inside != 0)
                {
                    inside = PrefixXor(quotes) ^ inside;
                    ends &= ~inside;
                    inside = (ulong)((long)inside >> 63);
                }

                if (ends != 0)
                {
                    return at + BitOperations.TrailingZeroCount(ends);
                }
            }
        }

        for (; at < buffer.Length; at++)
        {
            if (buffer[at] == '"')
            {
                inside = ~inside;
            }
            else if (buffer[at] == '\n' && inside == 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static ulong Mask(Vector256<byte> low, Vector256<byte> high, byte value)
    {
        var wanted = Vector256.Create(value);
        return Vector256.Equals(low, wanted).ExtractMostSignificantBits() | ((ulong)Vector256.Equals(high, wanted).ExtractMostSignificantBits() << 32);
    }

    private static ulong PrefixXor(ulong bits)
    {
        bits ^= bits << 1;
        bits ^= bits << 2;
        bits ^= bits << 4;
        bits ^= bits << 8;
        bits ^= bits << 16;
        return bits ^ (bits << 32);
    }
}
