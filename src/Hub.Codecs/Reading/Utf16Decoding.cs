using System.Buffers.Binary;
using System.Text;
using Hub.Codecs.Tables;

namespace Hub.Codecs.Reading;

/// <summary>UTF-16 of one byte order: lone surrogates are reported and left out.</summary>
internal sealed class Utf16Decoding(ScalarTable table, bool isBigEndian) : ITextDecoding
{
    /// <inheritdoc/>
    public int MaxUtf8PerByte => table.MaxUtf8PerUtf16Byte;

    /// <inheritdoc/>
    public DecodeState Start(FieldForm form) => default;

    /// <inheritdoc/>
    public int Decode(ReadOnlySpan<byte> source, bool isFinal, FieldForm form, ref DecodeState state, Span<byte> utf8, CodeIssueList issues, out int consumed)
    {
        var position = 0;
        var written = 0;
        while (position + 1 < source.Length)
        {
            var unit = Unit(source[position..]);
            if (!char.IsSurrogate(unit))
            {
                table.Write(new Rune(unit), position, 2, utf8, ref written, issues);
                position += 2;
                continue;
            }

            if (char.IsHighSurrogate(unit) && position + 3 >= source.Length && !isFinal)
            {
                consumed = position;
                return written;
            }

            if (position + 3 < source.Length && Rune.TryCreate(unit, Unit(source[(position + 2)..]), out var scalar))
            {
                table.Write(scalar, position, 4, utf8, ref written, issues);
                position += 4;
                continue;
            }

            CodeWriter.Report(source, position, 2, written, CodeIssueKind.Unmapped, 0, issues);
            position += 2;
        }

        if (isFinal && position < source.Length)
        {
            CodeWriter.Report(source, position, 1, written, CodeIssueKind.Truncated, 0, issues);
            position++;
        }

        consumed = position;
        return written;
    }

    private char Unit(ReadOnlySpan<byte> bytes) =>
        (char)(isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes));
}
