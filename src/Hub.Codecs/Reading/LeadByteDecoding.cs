using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Hub.Codecs.Tables;

namespace Hub.Codecs.Reading;

/// <summary>Text in which the first byte says how long a code is: cp932, sjis2004, eucjp-ms, and single-byte charsets.</summary>
internal sealed class LeadByteDecoding : ITextDecoding
{
    private const byte Single = 1;

    private readonly DecodeTable _table;
    private readonly byte[] _lengths = new byte[0x100];
    private readonly bool[] _isTrail = new bool[0x100];

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
        while (position < source.Length)
        {
            DecodePlain(source, ref position, utf8, ref written);
            if (position < source.Length && !DecodeSlow(source, isFinal, ref position, utf8, ref written, issues))
            {
                break;
            }
        }

        consumed = position;
        return written;
    }

    /// <summary>Plain codes, up to the first that is not.</summary>
    private void DecodePlain(ReadOnlySpan<byte> source, ref int position, Span<byte> utf8, ref int written)
    {
        ref var singles = ref MemoryMarshal.GetArrayDataReference(_table.Single);
        ref var doubles = ref MemoryMarshal.GetArrayDataReference(_table.Double);
        ref var from = ref MemoryMarshal.GetReference(source);
        ref var to = ref MemoryMarshal.GetReference(utf8);
        var (p, w) = (position, written);
        while (p < source.Length)
        {
            var lead = Unsafe.Add(ref from, p);
            var entry = Unsafe.Add(ref singles, lead);
            var length = 1;
            if (entry >= DecodeTable.SpecialBit)
            {
                if (_lengths[lead] != 2 || p + 1 >= source.Length)
                {
                    break;
                }

                entry = Unsafe.Add(ref doubles, lead << 8 | Unsafe.Add(ref from, p + 1));
                length = 2;
                if (entry >= DecodeTable.SpecialBit)
                {
                    break;
                }
            }

            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, w), entry);
            w += (int)(entry >> DecodeTable.CountShift);
            p += length;
        }

        (position, written) = (p, w);
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
}
