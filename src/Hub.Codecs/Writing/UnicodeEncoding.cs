using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

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
        EncodePlain(utf8, isFinal, codes, out consumed, out written);
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

    /// <summary>What is well-formed and fits from the start on, in the runtime's own vector loops; the rest is left to the scalar loop.</summary>
    private void EncodePlain(ReadOnlySpan<byte> utf8, bool isFinal, Span<byte> codes, out int consumed, out int written)
    {
        consumed = 0;
        written = 0;
        if (unicode == UnicodeForm.Utf8)
        {
            if (utf8.Length <= codes.Length && Utf8.IsValid(utf8))
            {
                utf8.CopyTo(codes);
                consumed = written = utf8.Length;
            }

            return;
        }

        var units = MemoryMarshal.Cast<byte, char>(codes);
        _ = Utf8.ToUtf16(utf8, units, out consumed, out var count, replaceInvalidSequences: false, isFinal);
        written = count * sizeof(char);
        if (BitConverter.IsLittleEndian == (unicode == UnicodeForm.Utf16BigEndian))
        {
            var numbers = MemoryMarshal.Cast<byte, ushort>(codes[..written]);
            BinaryPrimitives.ReverseEndianness(numbers, numbers);
        }
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
