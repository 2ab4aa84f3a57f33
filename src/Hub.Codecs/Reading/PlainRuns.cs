using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Hub.Codecs.Tables;

namespace Hub.Codecs.Reading;

/// <summary>Inner loops over plain codes, four at a time. Each ends at the first code that is not plain, or after <c>last</c>.</summary>
internal static unsafe class PlainRuns
{
    /// <summary>Bytes that are read beyond <c>last</c>.</summary>
    public const int Reach = 8;

    /// <summary>Double-byte codes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static byte* Doubles(uint* table, byte* from, byte* last, ref byte* output)
    {
        var to = output;
        while (from <= last)
        {
            var four = BinaryPrimitives.ReverseEndianness(*(ulong*)from);
            var (a, b, c, d) = (table[four >> 48], table[(ushort)(four >> 32)], table[(ushort)(four >> 16)], table[(ushort)four]);
            *(uint*)to = a;
            if ((a | b | c | d) < DecodeTable.SpecialBit)
            {
                to += a >> DecodeTable.CountShift;
                *(uint*)to = b;
                to += b >> DecodeTable.CountShift;
                *(uint*)to = c;
                to += c >> DecodeTable.CountShift;
                *(uint*)to = d;
                to += d >> DecodeTable.CountShift;
                from += 8;
                continue;
            }

            from += 2 * Tail(a, b, c, ref to);
            break;
        }

        output = to;
        return from;
    }

    /// <summary>Single bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static byte* Singles(uint* table, byte* from, byte* last, ref byte* output)
    {
        var to = output;
        while (from <= last)
        {
            var four = *(uint*)from;
            var (a, b, c, d) = (table[(byte)four], table[(byte)(four >> 8)], table[(byte)(four >> 16)], table[four >> 24]);
            *(uint*)to = a;
            if ((a | b | c | d) < DecodeTable.SpecialBit)
            {
                to += a >> DecodeTable.CountShift;
                *(uint*)to = b;
                to += b >> DecodeTable.CountShift;
                *(uint*)to = c;
                to += c >> DecodeTable.CountShift;
                *(uint*)to = d;
                to += d >> DecodeTable.CountShift;
                from += 4;
                continue;
            }

            from += Tail(a, b, c, ref to);
            break;
        }

        output = to;
        return from;
    }

    /// <summary>The codes of a last group of four, up to the first that is not plain; no branch asks which.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Tail(uint a, uint b, uint c, ref byte* to)
    {
        // All ones while all so far are plain.
        var plain = (a >> (DecodeTable.CountShift + 2)) - 1;
        var count = plain & 1;
        to += a >> DecodeTable.CountShift & plain;
        *(uint*)to = b;
        plain &= (b >> (DecodeTable.CountShift + 2)) - 1;
        count += plain & 1;
        to += b >> DecodeTable.CountShift & plain;
        *(uint*)to = c;
        plain &= (c >> (DecodeTable.CountShift + 2)) - 1;
        to += c >> DecodeTable.CountShift & plain;
        return (int)(count + (plain & 1));
    }
}
