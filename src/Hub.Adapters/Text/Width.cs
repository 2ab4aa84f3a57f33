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

    /// <summary>ASCII and half-width kana to full width; other characters as they are. The target needs 3 bytes for each source byte.</summary>
    public static int ToFull(ReadOnlySpan<byte> text, Span<byte> target, bool kanaOnly)
    {
        var n = 0;
        while (!text.IsEmpty)
        {
            if (text[0] < 0x80)
            {
                n += kanaOnly ? Copy(text[..1], target[n..]) : FullOf(text[0]).EncodeToUtf8(target[n..]);
                text = text[1..];
                continue;
            }

            Rune.DecodeFromUtf8(text, out var rune, out var consumed);
            var source = text[..consumed];
            text = text[consumed..];
            if (rune.Value is < FirstHalf or > HalfSemiVoiced)
            {
                n += Copy(source, target[n..]);
                continue;
            }

            var full = (int)Kana[rune.Value - FirstHalf];
            if (!text.IsEmpty && Rune.DecodeFromUtf8(text, out var mark, out var more) == System.Buffers.OperationStatus.Done && Voice(full, mark.Value) is var voiced and not 0)
            {
                full = voiced;
                text = text[more..];
            }

            n += new Rune(full).EncodeToUtf8(target[n..]);
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

    private static Rune FullOf(byte ascii) => ascii switch
    {
        (byte)' ' => new Rune(0x3000),
        < 0x21 or 0x7F => new Rune(ascii),
        _ => new Rune(ascii + 0xFEE0),
    };

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
