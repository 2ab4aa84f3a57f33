using System.Text;

namespace Hub.Codecs.Writing;

/// <summary>Writes UTF-8 or UTF-16. Private-use scalars go through as they are.</summary>
internal sealed class UnicodeEncoding(UnicodeForm unicode) : ITextEncoding
{
    /// <inheritdoc/>
    public int MaxBytesPerUtf8Byte => unicode == UnicodeForm.Utf8 ? 1 : 2;

    /// <inheritdoc/>
    public EncodeStatus Encode(
        ReadOnlySpan<byte> utf8, bool isFinal, FieldForm form, ref bool isDouble, Span<byte> codes, CodeIssueList issues, out int consumed, out int written)
    {
        Span<byte> bytes = stackalloc byte[4];
        var status = EncodeStatus.Done;
        consumed = 0;
        written = 0;
        while (consumed < utf8.Length)
        {
            var scalar = Utf8Reader.Next(utf8[consumed..], isFinal, out var length);
            if (scalar == -2)
            {
                break;
            }

            if (scalar < 0)
            {
                issues.Add(new CodeIssue(consumed, length, 0, written, CodeIssueKind.Unencodable, 0));
                status = EncodeStatus.Unencodable;
            }
            else
            {
                var count = Encode(new Rune(scalar), bytes);
                if (written + count > codes.Length)
                {
                    issues.Add(new CodeIssue(consumed, utf8.Length - consumed, (uint)scalar, written, CodeIssueKind.DoesNotFit, 0));
                    return EncodeStatus.DoesNotFit;
                }

                bytes[..count].CopyTo(codes[written..]);
                written += count;
            }

            consumed += length;
        }

        return status;
    }

    /// <inheritdoc/>
    public int Close(ref bool isDouble, FieldForm form, Span<byte> codes) => 0;

    /// <inheritdoc/>
    public void Pad(Span<byte> rest, FieldForm form)
    {
        Span<byte> space = stackalloc byte[4];
        space = space[..Encode(new Rune(form == FieldForm.Double ? 0x3000 : ' '), space)];
        while (rest.Length >= space.Length)
        {
            space.CopyTo(rest);
            rest = rest[space.Length..];
        }

        rest.Fill((byte)' ');
    }

    private int Encode(Rune scalar, Span<byte> bytes)
    {
        if (unicode == UnicodeForm.Utf8)
        {
            return scalar.EncodeToUtf8(bytes);
        }

        Span<char> units = stackalloc char[2];
        var count = scalar.EncodeToUtf16(units);
        for (var i = 0; i < count; i++)
        {
            var (high, low) = ((byte)(units[i] >> 8), (byte)units[i]);
            (bytes[2 * i], bytes[2 * i + 1]) = unicode == UnicodeForm.Utf16BigEndian ? (high, low) : (low, high);
        }

        return count * 2;
    }
}
