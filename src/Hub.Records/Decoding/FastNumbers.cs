using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Hub.Records.Decoding;

/// <summary>
/// The common numbers, eight digits at a time: zoned with a trailing sign up to 16 digits, packed up to 15. Says false for anything
/// unusual (other signs, fillers, bad digits): the codecs' own decoders then say what it is.
/// </summary>
internal static class FastNumbers
{
    private const int Word = sizeof(ulong);
    private const ulong LowNibbles = 0x0F0F_0F0F_0F0F_0F0F;
    private const ulong HighNibbles = 0xF0F0_F0F0_F0F0_F0F0;
    private const ulong Sixes = 0x0606_0606_0606_0606;
    private const ulong PackedSixes = 0x6666_6666_6666_6666;
    private const ulong PackedCarries = 0x1111_1111_1111_1110;

    /// <summary>Reads a zoned field that ends at <paramref name="end"/> of the record.</summary>
    /// <param name="record">The record; at least 8 (16 for more than 8 digits) bytes must lie before the end.</param>
    /// <param name="end">End of the field.</param>
    /// <param name="length">Digits, 1 to 16.</param>
    /// <param name="zone">F0 or 30.</param>
    /// <param name="isSigned">Whether the last zone carries a sign; EBCDIC's C and D then, and ASCII's 7 for minus.</param>
    /// <param name="value">The number.</param>
    public static bool TryZoned(ReadOnlySpan<byte> record, int end, int length, byte zone, bool isSigned, out long value)
    {
        value = 0;
        var lowLength = Math.Min(length, Word);
        if (end < (length > Word ? 2 * Word : Word))
        {
            return false;
        }

        var low = MemoryMarshal.Read<ulong>(record[(end - Word)..]);
        var sign = (byte)(low >> 56) & 0xF0;
        var isNegative = false;
        if (sign != zone)
        {
            var minus = zone == 0xF0 ? 0xD0 : 0x70;
            isNegative = sign == minus;
            if (!isSigned || (!isNegative && !(zone == 0xF0 && sign == 0xC0)))
            {
                return false;
            }

            low = (low & 0x0FFF_FFFF_FFFF_FFFF) | ((ulong)zone << 56);
        }

        if (!TryEight(low, lowLength, zone, out var number))
        {
            return false;
        }

        if (length > Word)
        {
            var high = MemoryMarshal.Read<ulong>(record[(end - 2 * Word)..]);
            if (!TryEight(high, length - Word, zone, out var upper))
            {
                return false;
            }

            number += upper * 100_000_000;
        }

        value = isNegative ? -(long)number : (long)number;
        return true;
    }

    /// <summary>Reads a packed field with a sign nibble that ends at <paramref name="end"/> of the record.</summary>
    /// <param name="record">The record; at least 8 bytes must lie before the end.</param>
    /// <param name="end">End of the field.</param>
    /// <param name="length">Bytes, 1 to 8.</param>
    /// <param name="isSigned">Whether D is a sign.</param>
    /// <param name="value">The number.</param>
    public static bool TryPacked(ReadOnlySpan<byte> record, int end, int length, bool isSigned, out long value)
    {
        value = 0;
        if (end < Word)
        {
            return false;
        }

        var bits = BinaryPrimitives.ReadUInt64BigEndian(record[(end - Word)..]);
        bits = length == Word ? bits : bits & ((1UL << (length * 8)) - 1);
        var sign = bits & 0x0F;
        var isNegative = sign == 0xD;
        var digits = bits >> 4;
        var carries = (digits + PackedSixes) ^ digits ^ PackedSixes;
        if ((sign != 0xC && sign != 0xF && !(isNegative && isSigned)) || (carries & PackedCarries) != 0)
        {
            return false;
        }

        digits = (digits & LowNibbles) + 10 * ((digits >> 4) & LowNibbles);
        digits = (digits & 0x00FF_00FF_00FF_00FF) + 100 * ((digits >> 8) & 0x00FF_00FF_00FF_00FF);
        digits = (digits & 0x0000_FFFF_0000_FFFF) + 10_000 * ((digits >> 16) & 0x0000_FFFF_0000_FFFF);
        digits = (digits & 0xFFFF_FFFF) + 100_000_000 * (digits >> 32);
        value = isNegative ? -(long)digits : (long)digits;
        return true;
    }

    /// <summary>The last <paramref name="length"/> of eight zoned digits, the first in the lowest byte.</summary>
    private static bool TryEight(ulong digits, int length, byte zone, out ulong value)
    {
        var kept = ulong.MaxValue << ((Word - length) * 8);
        var zones = (zone * 0x0101_0101_0101_0101UL) & kept;
        var plain = digits & LowNibbles & kept;
        value = 0;
        if ((digits & HighNibbles & kept) != zones || ((plain + Sixes) & HighNibbles) != 0)
        {
            return false;
        }

        plain = ((plain * 2561) >> 8) & 0x00FF_00FF_00FF_00FF;
        plain = ((plain * 6_553_601) >> 16) & 0x0000_FFFF_0000_FFFF;
        value = (plain * 42_949_672_960_001) >> 32;
        return true;
    }
}
