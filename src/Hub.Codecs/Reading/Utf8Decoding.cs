using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Hub.Codecs.Tables;

namespace Hub.Codecs.Reading;

/// <summary>UTF-8: checked, private-use scalars of plane 0 reported as a site's gaiji, ill-formed bytes reported and left out.</summary>
internal sealed class Utf8Decoding(ScalarTable table) : ITextDecoding
{
    /// <inheritdoc/>
    public int MaxUtf8PerByte => table.MaxUtf8PerUtf8Byte;

    /// <inheritdoc/>
    public DecodeState Start(FieldForm form) => default;

    /// <inheritdoc/>
    public int Decode(ReadOnlySpan<byte> source, bool isFinal, FieldForm form, ref DecodeState state, Span<byte> utf8, CodeIssueList issues, out int consumed)
    {
        var position = 0;
        var written = 0;
        if (table.IsPlain)
        {
            position = PlainLength(source);
            source[..position].CopyTo(utf8);
            written = position;
        }

        while (position < source.Length)
        {
            var status = Rune.DecodeFromUtf8(source[position..], out var scalar, out var length);
            if (status == OperationStatus.Done)
            {
                table.Write(scalar, position, length, utf8, ref written, issues);
            }
            else if (status == OperationStatus.NeedMoreData && !isFinal)
            {
                break;
            }
            else
            {
                var kind = status == OperationStatus.NeedMoreData ? CodeIssueKind.Truncated : CodeIssueKind.Unmapped;
                CodeWriter.Report(source, position, length, written, kind, 0, issues);
            }

            position += length;
        }

        consumed = position;
        return written;
    }

    /// <summary>How many bytes from the start are well-formed, complete and without private-use scalars: all or, where something is wrong, none.</summary>
    private static int PlainLength(ReadOnlySpan<byte> source)
    {
        var complete = source.Length;
        for (var back = 1; back <= Math.Min(3, source.Length); back++)
        {
            var b = source[^back];
            if (b >= 0xC0)
            {
                complete = (b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2) > back ? source.Length - back : complete;
                break;
            }
        }

        var text = source[..complete];
        return Utf8.IsValid(text) && !HasPrivateUse(text) ? complete : 0;
    }

    /// <summary>U+E000 to U+F8FF: EE 80 80 to EF A3 BF.</summary>
    private static bool HasPrivateUse(ReadOnlySpan<byte> text)
    {
        for (; ; )
        {
            var lead = text.IndexOfAny((byte)0xEE, (byte)0xEF);
            if (lead < 0)
            {
                return false;
            }

            if (text[lead] == 0xEE || text[lead + 1] <= 0xA3)
            {
                return true;
            }

            text = text[(lead + 3)..];
        }
    }
}
