using System.Buffers.Binary;
using System.Text;

namespace Hub.Adapters.Text;

/// <summary>Half-width to full-width and back, on UTF-8. A half-width voiced mark joins the kana before it: ｶﾞ → ガ.</summary>
internal static class Width
{
    private const string Kana =
        "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

    private const int FirstHalf = 0xFF61;
    private const byte HalfLead = 0xEF;

    // Places in Kana.
    private const int Voiced = 61;
    private const int SemiVoiced = 62;

    // By place in Kana: it alone, with a voiced mark, with a semi-voiced one, as UTF-8 with the first of the three bytes lowest; 0: the mark stays by itself.
    private static readonly uint[] s_alone = [.. Kana.Select(k => Utf8Of(k))];
    private static readonly uint[] s_voiced = [.. Kana.Select(k => Utf8Of(WithVoiced(k)))];
    private static readonly uint[] s_semiVoiced = [.. Kana.Select(k => Utf8Of(WithSemiVoiced(k)))];

    /// <summary>True where <see cref="ToFull"/> has nothing to change, and it costs little to see: no ASCII, and nothing of the block that half-width kana lie in.</summary>
    public static bool IsFull(ReadOnlySpan<byte> text) => FullPrefix(text) == text.Length;

    /// <summary>ASCII and half-width kana to full width; other characters as they are. The target needs 3 bytes for each source byte.</summary>
    public static int ToFull(ReadOnlySpan<byte> text, Span<byte> target, bool kanaOnly)
    {
        var (i, n) = (0, 0);
        while (i < text.Length)
        {
            if (text[i] < 0x80)
            {
                n += kanaOnly ? Copy(text.Slice(i, 1), target[n..]) : PutFullOf(text[i], target[n..]);
                i++;
                continue;
            }

            var begin = i;
            for (var half = Half(text[i..]); half >= 0;)
            {
                i += 3;
                var next = Half(text[i..]);
                var full = s_alone[half];
                if (next >= Voiced && (next == Voiced ? s_voiced : s_semiVoiced)[half] is var marked and not 0)
                {
                    full = marked;
                    i += 3;
                    next = Half(text[i..]);
                }

                // The fourth byte is written over by what follows: three bytes of source have room for nine.
                BinaryPrimitives.WriteUInt32LittleEndian(target[n..], full);
                n += 3;
                half = next;
            }

            if (i == begin)
            {
                var length = Math.Max(1, FullPrefix(text[i..]));
                n += Copy(text.Slice(i, length), target[n..]);
                i += length;
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

    // Place in Kana of what the text begins with, -1 for anything else. U+FF61 to U+FF9F are EF BD A1 to EF BE 9F.
    private static int Half(ReadOnlySpan<byte> text)
    {
        if (text is not [HalfLead, 0xBD or 0xBE, >= 0x80 and < 0xC0, ..])
        {
            return -1;
        }

        var place = (0xF000 | ((text[1] & 0x3F) << 6) | (text[2] & 0x3F)) - FirstHalf;
        return (uint)place <= SemiVoiced ? place : -1;
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

    private static uint Utf8Of(int scalar)
    {
        Span<byte> utf8 = stackalloc byte[4];
        utf8.Clear();
        return scalar != 0 && Put(scalar, utf8) > 0 ? BinaryPrimitives.ReadUInt32LittleEndian(utf8) : 0;
    }

    private static int WithVoiced(int kana) => kana switch
    {
        'ウ' => 'ヴ',
        'ワ' => 'ヷ',
        'ヲ' => 'ヺ',
        'ッ' => 0,
        >= 'カ' and <= 'ト' => kana + 1,
        'ハ' or 'ヒ' or 'フ' or 'ヘ' or 'ホ' => kana + 1,
        _ => 0,
    };

    private static int WithSemiVoiced(int kana) => kana is 'ハ' or 'ヒ' or 'フ' or 'ヘ' or 'ホ' ? kana + 2 : 0;

    private static int Copy(ReadOnlySpan<byte> source, Span<byte> target)
    {
        source.CopyTo(target);
        return source.Length;
    }
}
