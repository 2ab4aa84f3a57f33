using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Hub.Codecs.Tables;

namespace Hub.Codecs.Reading;

/// <summary>Text in which the first byte says how long a code is: cp932, sjis2004, eucjp-ms, and single-byte charsets.</summary>
internal sealed unsafe class LeadByteDecoding : ITextDecoding
{
    private const byte Single = 1;

    private readonly DecodeTable _table;
    private readonly byte[] _lengths = new byte[0x100];
    private readonly bool[] _isTrail = new bool[0x100];
    private readonly bool _isAsciiPlain;

    /// <summary>Learns from the map which bytes lead and which follow.</summary>
    public LeadByteDecoding(DecodeTable table, CodeMap map)
    {
        _table = table;
        _lengths.AsSpan().Fill(Single);
        for (var code = 0x100; code < 0x10000; code++)
        {
            if (map.Double[code].Kind != MeaningKind.Unmapped)
            {
                _lengths[code >> 8] = 2;
                _isTrail[code & 0xFF] = true;
            }
        }

        FillGaps(map);
        _isAsciiPlain = Enumerable.Range(0, 0x80).All(c => table.Single[c] == (uint)(c | 1 << DecodeTable.CountShift));
        if (!map.Triple.IsEmpty)
        {
            _lengths[CodeMap.TripleLead] = 3;
        }
    }

    /// <inheritdoc/>
    public int MaxUtf8PerByte => _table.MaxUtf8PerByte;

    /// <inheritdoc/>
    public DecodeState Start(FieldForm form) => default;

    /// <inheritdoc/>
    public int Decode(ReadOnlySpan<byte> source, bool isFinal, FieldForm form, ref DecodeState state, Span<byte> utf8, CodeIssueList issues, out int consumed)
    {
        var position = 0;
        var written = 0;
        var isStuck = false;
        while (position < source.Length && !isStuck)
        {
            if (source.Length - position >= PlainRuns.Reach)
            {
                DecodeRuns(source, ref position, utf8, ref written);
            }

            if (source.Length - position < PlainRuns.Reach)
            {
                DecodeTail(source, ref position, utf8, ref written);
            }

            isStuck = position < source.Length && !DecodeSlow(source, isFinal, ref position, utf8, ref written, issues);
        }

        consumed = position;
        return written;
    }

    /// <summary>Runs of plain codes of one and of two bytes, in turn, up to the first that is neither, or the last few bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DecodeRuns(ReadOnlySpan<byte> source, ref int position, Span<byte> utf8, ref int written)
    {
        fixed (byte* start = source, output = utf8, lengths = _lengths)
        fixed (uint* singles = _table.Single, doubles = _table.Double)
        {
            var from = start + position;
            var to = output + written;
            var last = start + source.Length - PlainRuns.Reach;
            var lastOfAscii = start + source.Length - Vector128<byte>.Count;
            while (from <= last)
            {
                var before = from;
                if (_isAsciiPlain && *from < 0x80 && from <= lastOfAscii)
                {
                    // Copy sixteen and advance by as many as are ASCII: no branch asks how many.
                    var bytes = Vector128.Load(from);
                    bytes.Store(to);
                    var count = BitOperations.TrailingZeroCount(bytes.ExtractMostSignificantBits() | 1u << 16);
                    from += count;
                    to += count;
                    if (count == 16 || from > last)
                    {
                        continue;
                    }
                }

                from = lengths[*from] == 2 ? PlainRuns.Doubles(doubles, from, last, ref to) : PlainRuns.Singles(singles, from, last, ref to);
                if (from == before)
                {
                    break;
                }
            }

            position = (int)(from - start);
            written = (int)(to - output);
        }
    }

    /// <summary>Plain codes of the last few bytes, up to the first that is not.</summary>
    private void DecodeTail(ReadOnlySpan<byte> source, ref int position, Span<byte> utf8, ref int written)
    {
        while (position < source.Length)
        {
            var length = _lengths[source[position]];
            if (length > 2 || position + length > source.Length)
            {
                break;
            }

            var entry = length == 1 ? _table.Single[source[position]] : _table.Double[source[position] << 8 | source[position + 1]];
            if (entry >= DecodeTable.SpecialBit)
            {
                break;
            }

            BinaryPrimitives.WriteUInt32LittleEndian(utf8[written..], entry);
            written += (int)(entry >> DecodeTable.CountShift);
            position += length;
        }
    }

    /// <summary>One special or cut code; false when its end is still to come.</summary>
    private bool DecodeSlow(ReadOnlySpan<byte> source, bool isFinal, ref int position, Span<byte> utf8, ref int written, CodeIssueList issues)
    {
        var rest = source[position..];
        var length = _lengths[rest[0]];
        var entry = _table.Single[rest[0]];
        // A byte that can't follow ends the code before it: a lost second half must not swallow a comma or a newline.
        var present = 1;
        while (present < length && present < rest.Length && _isTrail[rest[present]])
        {
            present++;
        }

        if (present == length)
        {
            entry = length switch
            {
                1 => entry,
                2 => _table.Double[rest[0] << 8 | rest[1]],
                _ => _table.Triple![rest[1] << 8 | rest[2]],
            };
            CodeWriter.Write(_table, entry, source, position, length, utf8, ref written, issues);
        }
        else if (present == rest.Length && !isFinal)
        {
            return false;
        }
        else
        {
            CodeWriter.Report(source, position, present, written, CodeIssueKind.Truncated, 0, issues);
        }

        position += present;
        return true;
    }

    /// <summary>A byte that means nothing between two that lead is a lead of which no row is used.</summary>
    private void FillGaps(CodeMap map)
    {
        for (var lead = 1; lead < 0xFF; lead++)
        {
            var next = lead;
            while (next < 0xFF && _lengths[next] == 1 && map.Single[next].Kind == MeaningKind.Unmapped)
            {
                next++;
            }

            if (next > lead && _lengths[lead - 1] == 2 && _lengths[next] == 2)
            {
                _lengths.AsSpan(lead, next - lead).Fill(2);
            }
        }
    }
}
