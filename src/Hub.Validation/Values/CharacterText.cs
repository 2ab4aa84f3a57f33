using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Hub.Validation.Values;

/// <summary>
/// Text items: X holds half-width characters (U+0020 to U+007E), N full-width ones. Lengths are characters as a reader counts them:
/// a base with its variation selector is one.
/// </summary>
public static class CharacterText
{
    /// <summary>Checks an X; <paramref name="offset"/> tells where the first wrong character begins.</summary>
    public static ValueStatus CheckHalfWidth(ReadOnlySpan<byte> text, int length, out int offset)
    {
        offset = text.IndexOfAnyExceptInRange((byte)' ', (byte)'~');
        if (offset >= 0)
        {
            return Rune.DecodeFromUtf8(text[offset..], out _, out _) == OperationStatus.Done ? ValueStatus.Character : ValueStatus.NotUtf8;
        }

        return text.Length > length ? ValueStatus.TooLong : ValueStatus.Ok;
    }

    /// <summary>Checks an N; <paramref name="offset"/> tells where the first wrong character begins, or −1.</summary>
    public static ValueStatus CheckFullWidth(ReadOnlySpan<byte> text, int length, out int offset)
    {
        var characters = 0;
        var i = 0;
        while (i < text.Length)
        {
            // Kana and kanji of the BMP are the usual case: without the general decoder, and four bytes at once where there are so many.
            while (text.Length - i > 3 && IsUsual(BinaryPrimitives.ReadUInt32LittleEndian(text[i..])))
            {
                i += 3;
                characters++;
            }

            if (text.Length - i == 3 && IsUsual(text[i] | ((uint)text[i + 1] << 8) | ((uint)text[i + 2] << 16)))
            {
                i += 3;
                characters++;
                break;
            }

            if (Rune.DecodeFromUtf8(text[i..], out var rune, out var consumed) != OperationStatus.Done)
            {
                offset = i;
                return ValueStatus.NotUtf8;
            }

            if (!IsFullWidth(rune.Value))
            {
                offset = i;
                return ValueStatus.Character;
            }

            if (!IsVariationSelector(rune.Value) || characters == 0)
            {
                characters++;
            }

            i += consumed;
        }

        offset = -1;
        return characters > length ? ValueStatus.TooLong : ValueStatus.Ok;
    }

    /// <summary>Number of characters: scalar values without variation selectors. Broken bytes count one each.</summary>
    public static int Count(ReadOnlySpan<byte> text)
    {
        var characters = 0;
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf8(text, out var rune, out var consumed);
            if (!IsVariationSelector(rune.Value) || characters == 0)
            {
                characters++;
            }

            text = text[consumed..];
        }

        return characters;
    }

    // Not full width: ASCII and controls, half-width katakana and forms, the replacement character and noncharacters, byte-order marks and line separators.
    private static bool IsFullWidth(int scalar) => scalar switch
    {
        < 0xA1 => false,
        0xAD or 0xFEFF or 0x2028 or 0x2029 or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) => false,
        (>= 0xFF61 and <= 0xFFDC) or (>= 0xFFE8 and <= 0xFFEE) => false,
        0xFFFD or (>= 0xFDD0 and <= 0xFDEF) => false,
        _ => (scalar & 0xFFFE) != 0xFFFE,
    };

    // E3 80 80 (U+3000) to E9 BF BF (U+9FFF), the first byte lowest.
    private static bool IsUsual(uint utf8) => (utf8 & 0xC0C000) == 0x808000 && (byte)(utf8 - 0xE3) <= 0xE9 - 0xE3;

    private static bool IsVariationSelector(int scalar) => scalar is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
