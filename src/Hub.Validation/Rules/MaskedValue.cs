using System.Text;
using Hub.Findings;

namespace Hub.Validation.Rules;

/// <summary>Shows as much of a value as a person needs to repair it and no more.</summary>
internal static class MaskedValue
{
    private const int MaxCodeLength = 6;

    /// <summary>A short code of capitals and digits is shown: codes say nothing about a person that the code list doesn't say. Anything else is masked.</summary>
    public static string OfCode(ReadOnlySpan<byte> value)
    {
        foreach (var b in value)
        {
            if (b is not ((>= (byte)'0' and <= (byte)'9') or (>= (byte)'A' and <= (byte)'Z')))
            {
                return Mask.Shape(value);
            }
        }

        return value.Length <= MaxCodeLength ? Encoding.ASCII.GetString(value) : Mask.Shape(value);
    }

    /// <summary>Month, day or time of a date that doesn't exist can be nobody's: shown with the year masked, "9999-02-30".</summary>
    public static string OfDate(ReadOnlySpan<byte> value) =>
        value is { Length: 10 } ? "9999" + Encoding.ASCII.GetString(value[4..]) : Encoding.ASCII.GetString(value);

    /// <summary>An implausible year, with month and day masked: "8888-99-99".</summary>
    public static string OfYear(ReadOnlySpan<byte> value) =>
        value is { Length: 10 } ? Encoding.ASCII.GetString(value[..4]) + "-99-99" : Encoding.ASCII.GetString(value);

    /// <summary>The shape of a value, unless that is hidden, and the code point of its first wrong character.</summary>
    public static string WithCharacter(ReadOnlySpan<byte> value, int offset, bool isHidden)
    {
        var shape = isHidden ? Mask.Hidden : Mask.Shape(value);
        if (offset < 0)
        {
            return shape;
        }

        Rune.DecodeFromUtf8(value[offset..], out var rune, out _);
        return $"{shape} U+{rune.Value:X4}";
    }
}
