namespace Hub.Adapters.Text;

/// <summary>Spaces of both widths at the ends of UTF-8 text. U+3000 is E3 80 80.</summary>
internal static class Spaces
{
    /// <summary>The full-width space.</summary>
    public static ReadOnlySpan<byte> Full => "　"u8;

    /// <summary>Without spaces, full-width spaces and NULs at either end.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) => TrimStart(TrimEnd(text));

    /// <summary>Without spaces at the end.</summary>
    public static ReadOnlySpan<byte> TrimEnd(ReadOnlySpan<byte> text)
    {
        var end = text.Length;
        while (end > 0)
        {
            var last = text[end - 1];
            if (last is (byte)' ' or 0)
            {
                end--;
            }
            else if (last == 0x80 && end >= 3 && text[end - 2] == 0x80 && text[end - 3] == 0xE3)
            {
                end -= 3;
            }
            else
            {
                break;
            }
        }

        return text[..end];
    }

    /// <summary>Without spaces at the start.</summary>
    public static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            if (text[0] is (byte)' ' or 0)
            {
                text = text[1..];
            }
            else if (text.StartsWith(Full))
            {
                text = text[3..];
            }
            else
            {
                break;
            }
        }

        return text;
    }

    /// <summary>Index of the next space of either width, and its length in bytes; -1 when there is none.</summary>
    public static int IndexOf(ReadOnlySpan<byte> text, out int length)
    {
        var half = text.IndexOf((byte)' ');
        var full = text.IndexOf(Full);
        var isFull = full >= 0 && (half < 0 || full < half);
        length = isFull ? 3 : 1;
        return isFull ? full : half;
    }

    /// <summary>Makes every run of spaces one full-width space, none at the ends. Returns bytes written; the target needs 3 bytes for each source byte.</summary>
    public static int ToSingleFull(ReadOnlySpan<byte> text, Span<byte> target)
    {
        text = Trim(text);
        var n = 0;
        while (!text.IsEmpty)
        {
            var at = IndexOf(text, out _);
            if (at < 0)
            {
                text.CopyTo(target[n..]);
                return n + text.Length;
            }

            text[..at].CopyTo(target[n..]);
            n += at;
            Full.CopyTo(target[n..]);
            n += Full.Length;
            text = TrimStart(text[at..]);
        }

        return n;
    }
}
