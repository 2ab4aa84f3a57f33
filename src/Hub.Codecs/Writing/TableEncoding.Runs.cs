using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Hub.Codecs.Tables;

namespace Hub.Codecs.Writing;

/// <summary>Runs of characters that are written as one code of one or two bytes each, four at a time where four in a row are of one kind.</summary>
internal sealed unsafe partial class TableEncoding
{
    /// <summary>Bytes of text that must remain: four characters and what is read beside the last.</summary>
    private const int ReachOfText = 16;

    /// <summary>Bytes of room that must remain: a shift, four codes, a shift back.</summary>
    private const int ReachOfCodes = 16;

    private const uint OneByte = 1u << EncodeTable.CountShift;
    private const uint TwoBytes = 2u << EncodeTable.CountShift;

    /// <summary>Encodes well-formed text up to the first character that needs a closer look, or until text or room run short.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void EncodeRuns(ReadOnlySpan<byte> utf8, FieldForm form, ref bool isDouble, Span<byte> codes, ref int consumed, ref int written)
    {
        var hasShifts = HasShifts && form == FieldForm.Mixed;
        fixed (byte* text = utf8, output = codes)
        fixed (uint* entries = _table.Bmp)
        {
            var from = text + consumed;
            var to = output + written;
            var lastFrom = text + utf8.Length - ReachOfText;
            var lastTo = output + codes.Length - ReachOfCodes;
            while (from <= lastFrom && to <= lastTo)
            {
                var word = *(uint*)from;
                uint entry;
                int length;
                if ((word & 0xF0) == 0xE0)
                {
                    var (b, c, d) = (*(uint*)(from + 3), *(uint*)(from + 6), *(uint*)(from + 9));
                    entry = entries[Scalar(word)];
                    length = 3;
                    if ((((word ^ 0xE0) | (b ^ 0xE0) | (c ^ 0xE0) | (d ^ 0xE0)) & 0xF0) == 0)
                    {
                        var (f, g, h) = (entries[Scalar(b)], entries[Scalar(c)], entries[Scalar(d)]);
                        if (((entry ^ TwoBytes) | (f ^ TwoBytes) | (g ^ TwoBytes) | (h ^ TwoBytes)) < OneByte && form != FieldForm.Single)
                        {
                            to = hasShifts && !isDouble ? Shift(to, ref isDouble) : to;
                            var four = (ulong)(ushort)entry << 48 | (ulong)(ushort)f << 32 | (ulong)(ushort)g << 16 | (ushort)h;
                            *(ulong*)to = BinaryPrimitives.ReverseEndianness(four);
                            from += 12;
                            to += 8;
                            continue;
                        }
                    }
                }
                else if ((word & 0x80) == 0)
                {
                    entry = entries[(byte)word];
                    length = 1;
                    if ((word & 0x8080_8080) == 0 && form != FieldForm.Double)
                    {
                        var (f, g, h) = (entries[(byte)(word >> 8)], entries[(byte)(word >> 16)], entries[word >> 24]);
                        if (((entry ^ OneByte) | (f ^ OneByte) | (g ^ OneByte) | (h ^ OneByte)) < OneByte)
                        {
                            to = hasShifts && isDouble ? Shift(to, ref isDouble) : to;
                            *(uint*)to = (byte)entry | (f & 0xFF) << 8 | (g & 0xFF) << 16 | h << 24;
                            from += 4;
                            to += 4;
                            continue;
                        }
                    }
                }
                else
                {
                    break;
                }

                var count = entry >> EncodeTable.CountShift;
                if (count == 2 && form != FieldForm.Single)
                {
                    to = hasShifts && !isDouble ? Shift(to, ref isDouble) : to;
                    *(ushort*)to = BinaryPrimitives.ReverseEndianness((ushort)entry);
                    to += 2;
                }
                else if (count == 1 && form != FieldForm.Double)
                {
                    to = hasShifts && isDouble ? Shift(to, ref isDouble) : to;
                    *to++ = (byte)entry;
                }
                else
                {
                    break;
                }

                from += length;
            }

            consumed = (int)(from - text);
            written = (int)(to - output);
        }
    }

    /// <summary>The scalar of three bytes of UTF-8, read as a little-endian number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Scalar(uint word) => (word & 0xF) << 12 | (word >> 2 & 0xFC0) | (word >> 16 & 0x3F);

    /// <summary>Writes the shift to the other state.</summary>
    private byte* Shift(byte* to, ref bool isDouble)
    {
        isDouble = !isDouble;
        var shift = isDouble ? _toDouble : _toSingle;
        to[0] = shift[0];
        to[1] = shift[^1];
        return to + shift.Length;
    }
}
