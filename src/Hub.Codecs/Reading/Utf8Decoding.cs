using System.Buffers;
using System.Runtime.Intrinsics;
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
        var i = 0;
        for (; i + Vector256<byte>.Count < text.Length; i += Vector256<byte>.Count)
        {
            var leads = Vector256.Create(text[i..]);
            var next = Vector256.Create(text[(i + 1)..]);
            var isPrivate = Vector256.Equals(leads, Vector256.Create((byte)0xEE))
                | (Vector256.Equals(leads, Vector256.Create((byte)0xEF)) & Vector256.LessThanOrEqual(next, Vector256.Create((byte)0xA3)));
            if (isPrivate != Vector256<byte>.Zero)
            {
                return true;
            }
        }

        for (; i < text.Length; i++)
        {
            if (text[i] == 0xEE || (text[i] == 0xEF && text[i + 1] <= 0xA3))
            {
                return true;
            }
        }

        return false;
    }
}
