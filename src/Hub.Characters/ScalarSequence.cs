using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Hub.Characters;

/// <summary>One or two Unicode scalars that are one character: a base alone, base + variation selector, or kana + combining mark.</summary>
/// <param name="First">The base.</param>
/// <param name="Second">The selector or mark; 0 where there is none.</param>
public readonly record struct ScalarSequence(int First, int Second = 0)
{
    /// <summary>True where there is no character at all.</summary>
    public bool IsEmpty => First == 0 && Second == 0;

    /// <summary>Number of bytes in UTF-8; 0 for the empty sequence.</summary>
    public int Utf8Length => IsEmpty ? 0 : new Rune(First).Utf8SequenceLength + (Second == 0 ? 0 : new Rune(Second).Utf8SequenceLength);

    /// <summary>The character as text; "" for the empty sequence.</summary>
    public string Text => IsEmpty ? "" : new Rune(First).ToString() + (Second == 0 ? "" : new Rune(Second).ToString());

    /// <summary>Writes the UTF-8 and says how many bytes; 0 where the destination is too short or the sequence empty.</summary>
    public int WriteUtf8(Span<byte> destination)
    {
        if (IsEmpty || destination.Length < Utf8Length)
        {
            return 0;
        }

        var written = new Rune(First).EncodeToUtf8(destination);
        return Second == 0 ? written : written + new Rune(Second).EncodeToUtf8(destination[written..]);
    }

    /// <summary>"U+845B U+E0102"; "" for the empty sequence.</summary>
    public override string ToString() => IsEmpty ? "" : Second == 0
        ? string.Create(CultureInfo.InvariantCulture, $"U+{First:X4}")
        : string.Create(CultureInfo.InvariantCulture, $"U+{First:X4} U+{Second:X4}");

    /// <summary>Reads "U+845B", "U+845B U+E0102" or "845B E0102"; "" is the empty sequence. False where it is none of these, or no scalar.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ScalarSequence sequence)
    {
        sequence = default;
        if (text is null)
        {
            return false;
        }

        var parts = text.Split([' ', '+', '_'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(p => p is not ("U" or "u")).ToArray();
        if (parts.Length > 2)
        {
            return false;
        }

        Span<int> scalars = [0, 0];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out scalars[i])
                || scalars[i] == 0 || !Rune.IsValid(scalars[i]))
            {
                return false;
            }
        }

        sequence = new ScalarSequence(scalars[0], scalars[1]);
        return true;
    }

    /// <summary>The sequence that a text holds; false where the text is empty or longer than two scalars.</summary>
    public static bool TryFromText([NotNullWhen(true)] string? text, out ScalarSequence sequence)
    {
        sequence = default;
        var count = 0;
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            sequence = count++ == 0 ? new ScalarSequence(rune.Value) : sequence with { Second = rune.Value };
        }

        return count is 1 or 2;
    }
}
