using System.Buffers;
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
            // Kana and kanji of the BMP: E3 81..9F to E9: the usual case, without the general decoder.
            if (i + 2 < text.Length && text[i] is >= 0xE3 and <= 0xE9 && IsTail(text[i + 1]) && IsTail(text[i + 2]))
            {
                i += 3;
                characters++;
                continue;
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

    private static bool IsTail(byte value) => (value & 0xC0) == 0x80;

    private static bool IsVariationSelector(int scalar) => scalar is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
