using System.Text;

namespace Hub.Adapters.Text;

/// <summary>Half-width to full-width and back, on UTF-8. A half-width voiced mark joins the kana before it: ｶﾞ → ガ.</summary>
internal static class Width
{
    private const string Kana =
        "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

    private const int FirstHalf = 0xFF61;
    private const int HalfVoiced = 0xFF9E;
    private const int HalfSemiVoiced = 0xFF9F;
    private const byte HalfLead = 0xEF;

    /// <summary>True where <see cref="ToFull"/> has nothing to change, and it costs little to see: no ASCII, and nothing of the block that half-width kana lie in.</summary>
    public static bool IsFull(ReadOnlySpan<byte> text) => FullPrefix(text) == text.Length;

    /// <summary>ASCII and half-width kana to full width; other characters as they are. The target needs 3 bytes for each source byte.</summary>
    public static int ToFull(ReadOnlySpan<byte> text, Span<byte> target, bool kanaOnly)
    {
        var n = 0;
        while (!text.IsEmpty)
        {
            if (text[0] < 0x80)
            {
                n += kanaOnly ? Copy(text[..1], target[n..]) : PutFullOf(text[0], target[n..]);
                text = text[1..];
            }
            else if (TryHalf(text, out var half))
            {
                var full = (int)Kana[half - FirstHalf];
                text = text[3..];
                if (TryHalf(text, out var mark) && Voice(full, mark) is var voiced and not 0)
                {
                    full = voiced;
                    text = text[3..];
                }

                n += Put(full, target[n..]);
            }
            else
            {
                var length = Math.Max(1, FullPrefix(text));
                n += Copy(text[..length], target[n..]);
                text = text[length..];
            }
        }

        return n;
    }

    /// <summary>Full-width ASCII and space to half width; other characters as they are. Never longer than the source.</summary>
    public static int ToHalf(ReadOnlySpan<byte> text, Span<byte> target)
    {
        var n = 0;
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf8(text, out var rune, out var consumed);
            n += rune.Value switch
            {
                >= 0xFF01 and <= 0xFF5E => new Rune(rune.Value - 0xFEE0).EncodeToUtf8(target[n..]),
                0x3000 => new Rune(' ').EncodeToUtf8(target[n..]),
                0x2212 => new Rune('-').EncodeToUtf8(target[n..]),
                _ => Copy(text[..consumed], target[n..]),
            };
            text = text[consumed..];
        }

        return n;
    }

    private static int FullPrefix(ReadOnlySpan<byte> text)
    {
        var i = 0;
        while (i < text.Length && text[i] is >= 0x80 and not HalfLead)
        {
            i++;
        }

        return i;
    }

    // U+FF61 to U+FF9F are EF BD A1 to EF BE 9F.
    private static bool TryHalf(ReadOnlySpan<byte> text, out int scalar)
    {
        scalar = text is [HalfLead, 0xBD or 0xBE, >= 0x80 and < 0xC0, ..] ? 0xF000 | ((text[1] & 0x3F) << 6) | (text[2] & 0x3F) : 0;
        return scalar is >= FirstHalf and <= HalfSemiVoiced;
    }

    private static int PutFullOf(byte ascii, Span<byte> target)
    {
        if (ascii is < 0x20 or 0x7F)
        {
            target[0] = ascii;
            return 1;
        }

        return Put(ascii == ' ' ? 0x3000 : ascii + 0xFEE0, target);
    }

    // All that is written has three bytes.
    private static int Put(int scalar, Span<byte> target)
    {
        target[2] = (byte)(0x80 | (scalar & 0x3F));
        target[1] = (byte)(0x80 | ((scalar >> 6) & 0x3F));
        target[0] = (byte)(0xE0 | (scalar >> 12));
        return 3;
    }

    private static int Voice(int kana, int mark) => mark switch
    {
        HalfVoiced => kana switch
        {
            'ウ' => 'ヴ',
            'ワ' => 'ヷ',
            'ヲ' => 'ヺ',
            'ッ' => 0,
            >= 'カ' and <= 'ト' => kana + 1,
            'ハ' or 'ヒ' or 'フ' or 'ヘ' or 'ホ' => kana + 1,
            _ => 0,
        },
        HalfSemiVoiced => kana is 'ハ' or 'ヒ' or 'フ' or 'ヘ' or 'ホ' ? kana + 2 : 0,
        _ => 0,
    };

    private static int Copy(ReadOnlySpan<byte> source, Span<byte> target)
    {
        source.CopyTo(target);
        return source.Length;
    }
}
