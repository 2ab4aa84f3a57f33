using System.Buffers.Binary;
using Hub.Codecs.Tables;

namespace Hub.Codecs.Reading;

/// <summary>Host text: single-byte codes, and double-byte codes between shift codes.</summary>
internal sealed partial class ShiftedDecoding(DecodeTable table, ShiftSet shifts) : ITextDecoding
{
    /// <inheritdoc/>
    public int MaxUtf8PerByte => table.MaxUtf8PerByte;

    /// <inheritdoc/>
    public DecodeState Start(FieldForm form) => new(form == FieldForm.Double, -1);

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
                DecodeRuns(source, form, ref state, ref position, utf8, ref written);
            }

            if (source.Length - position < PlainRuns.Reach)
            {
                DecodeTail(source, state.IsDouble, ref position, utf8, ref written);
            }

            isStuck = position < source.Length && !DecodeSlow(source, isFinal, form, ref state, ref position, utf8, ref written, issues);
        }

        if (isFinal && state.IsDouble && form != FieldForm.Double)
        {
            issues.Add(new CodeIssue(position, 0, 0, written, CodeIssueKind.ShiftMissing, 0));
        }

        consumed = position;
        return written;
    }

    /// <summary>Plain codes of the last few bytes, up to the first that is not.</summary>
    private void DecodeTail(ReadOnlySpan<byte> source, bool isDouble, ref int position, Span<byte> utf8, ref int written)
    {
        var width = isDouble ? 2 : 1;
        while (position + width <= source.Length)
        {
            var entry = isDouble ? table.Double[source[position] << 8 | source[position + 1]] : table.Single[source[position]];
            if (entry >= DecodeTable.SpecialBit)
            {
                break;
            }

            BinaryPrimitives.WriteUInt32LittleEndian(utf8[written..], entry);
            written += (int)(entry >> DecodeTable.CountShift);
            position += width;
        }
    }

    /// <summary>One shift, special or cut code; false when its end is still to come.</summary>
    private bool DecodeSlow(
        ReadOnlySpan<byte> source, bool isFinal, FieldForm form, ref DecodeState state, ref int position, Span<byte> utf8, ref int written, CodeIssueList issues)
    {
        var rest = source[position..];
        var shift = shifts.Match(rest, isFinal);
        if (shift == -2)
        {
            return false;
        }

        if (shift >= 0)
        {
            Shift(source, shift, form, ref state, ref position, written, issues);
            return true;
        }

        if (!state.IsDouble)
        {
            CodeWriter.Write(table, table.Single[rest[0]], source, position, 1, utf8, ref written, issues);
            position++;
            return true;
        }

        if (rest.Length < 2)
        {
            if (isFinal)
            {
                CodeWriter.Report(source, position, 1, written, CodeIssueKind.Truncated, 0, issues);
                position++;
            }

            return isFinal;
        }

        var entry = table.Double[rest[0] << 8 | rest[1]];
        if (entry == DecodeTable.SpecialBit && form != FieldForm.Double)
        {
            // A shift code in the middle of a code: the second half was lost. Obey the shift, so that the damage ends here.
            var inner = shifts.Match(rest[1..], isFinal);
            if (inner == -2)
            {
                return false;
            }

            if (inner >= 0)
            {
                CodeWriter.Report(source, position, 1, written, CodeIssueKind.Truncated, 0, issues);
                position++;
                return true;
            }
        }

        CodeWriter.Write(table, entry, source, position, 2, utf8, ref written, issues);
        position += 2;
        return true;
    }

    private void Shift(
        ReadOnlySpan<byte> source, int shift, FieldForm form, ref DecodeState state, ref int position, int written, CodeIssueList issues)
    {
        var code = shifts.Codes[shift];
        // Another shift to double-byte text changes the size of the characters (JEF); the same one again is a mistake.
        var expected = form == FieldForm.Mixed && (code.ToDouble ? !state.IsDouble || state.Shift != shift : state.IsDouble);
        if (!expected)
        {
            CodeWriter.Report(source, position, code.Bytes.Length, written, CodeIssueKind.ShiftUnexpected, 0, issues);
        }

        state = new DecodeState(code.ToDouble, code.ToDouble ? shift : -1);
        position += code.Bytes.Length;
    }
}
