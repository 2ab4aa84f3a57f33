using System.Text;
using Hub.Characters.Policies;

namespace Hub.Characters.Cleansing;

/// <summary>Lengths of UTF-8 text.</summary>
public static class TextLength
{
    /// <summary>Length in a unit. Bytes that are no UTF-8 count one each.</summary>
    public static int Of(ReadOnlySpan<byte> utf8, LengthUnit unit)
    {
        if (unit == LengthUnit.Utf8)
        {
            return utf8.Length;
        }

        var length = 0;
        while (!utf8.IsEmpty)
        {
            _ = Rune.DecodeFromUtf8(utf8, out var rune, out var consumed);
            utf8 = utf8[consumed..];
            length += unit switch
            {
                LengthUnit.Utf16 => rune.Utf16SequenceLength,
                LengthUnit.Scalar => 1,
                _ => Extends(rune.Value) ? 0 : 1,
            };
        }

        return length;
    }

    /// <summary>True for variation selectors and combining kana marks: they belong to the character before them.</summary>
    internal static bool Extends(int scalar) => scalar is >= 0xE0100 and <= 0xE01EF or >= 0xFE00 and <= 0xFE0F or 0x3099 or 0x309A;
}
