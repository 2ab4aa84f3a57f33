using System.Text;

namespace Hub.Findings;

/// <summary>
/// Masks personal values: what is left is the shape of a value, never a character of it.
/// Digits become 9, Latin letters A, hiragana あ, katakana ア, kanji 漢; white space and punctuation stay. "山田　太郎 1-2" → "漢漢　漢漢 9-9".
/// </summary>
public static class Mask
{
    /// <summary>Longest shape shown, in characters; a longer one ends in "…".</summary>
    public const int MaxLength = 40;

    /// <summary>Stands for a value of which not even the shape is shown.</summary>
    public const string Hidden = "***";

    /// <summary>The shape of a text value.</summary>
    public static string Shape(ReadOnlySpan<char> value)
    {
        var shape = new StringBuilder(Math.Min(value.Length, MaxLength) + 1);
        foreach (var rune in value.EnumerateRunes())
        {
            if (IsVariationSelector(rune.Value))
            {
                continue;
            }

            if (shape.Length == MaxLength)
            {
                return shape.Append('…').ToString();
            }

            shape.Append(ShapeOf(rune));
        }

        return shape.ToString();
    }

    /// <summary>The shape of a UTF-8 value; bytes that are not UTF-8 count as one kanji each.</summary>
    public static string Shape(ReadOnlySpan<byte> utf8) => Shape(Encoding.UTF8.GetString(utf8));

    private static char ShapeOf(Rune rune) => rune.Value switch
    {
        >= '0' and <= '9' => '9',
        >= 'A' and <= 'Z' or >= 'a' and <= 'z' => 'A',
        < 0x80 => (char)rune.Value,
        >= 0x3041 and <= 0x309F => 'あ',
        >= 0x30A1 and <= 0x30FA or >= 0x30FC and <= 0x30FF => 'ア',
        >= 0xFF66 and <= 0xFF9F => 'ｱ',
        >= 0xFF10 and <= 0xFF19 => '９',
        >= 0xFF21 and <= 0xFF3A or >= 0xFF41 and <= 0xFF5A => 'Ａ',
        0x3000 or >= 0xFF01 and <= 0xFF5E => (char)rune.Value,
        0x3005 => '漢',
        >= 0x3001 and <= 0x303F or 0x30FB or 0x30A0 => (char)rune.Value,
        _ => '漢',
    };

    private static bool IsVariationSelector(int scalar) => scalar is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF;
}
