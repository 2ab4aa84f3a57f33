using System.Globalization;
using System.Text;
using Hub.Codecs.Tables;

namespace Hub.Codecs.Packs;

/// <summary>How codes and scalars are written in packs and dumps.</summary>
public static class PackText
{
    /// <summary>The code in upper-case hex, two digits a byte.</summary>
    public static string Code(in CodeRow row) => row.Code.ToString(row.Length switch { 1 => "X2", 2 => "X4", _ => "X6" }, CultureInfo.InvariantCulture);

    /// <summary>"U+XXXX" or "U+XXXX U+YYYY"; "-" for a code that means nothing.</summary>
    public static string Scalars(in CodeRow row) => row.First < 0 ? "-" : row.Second == 0
        ? string.Create(CultureInfo.InvariantCulture, $"U+{row.First:X4}")
        : string.Create(CultureInfo.InvariantCulture, $"U+{row.First:X4} U+{row.Second:X4}");

    /// <summary>The flag column: empty, "decode-only" or "encode-only".</summary>
    public static string Flag(in CodeRow row) => row.Use switch
    {
        RowUse.DecodeOnly => "decode-only",
        RowUse.EncodeOnly => "encode-only",
        _ => "",
    };

    /// <summary>The row as a line of a pack, without its end.</summary>
    public static string Line(in CodeRow row) => Flag(row) is { Length: > 0 } flag
        ? $"{Code(row)}\t{Scalars(row)}\t{flag}"
        : $"{Code(row)}\t{Scalars(row)}";

    /// <summary>Reads a code of one to three bytes; "0x" before it is allowed.</summary>
    internal static bool TryCode(ReadOnlySpan<char> text, out uint code)
    {
        text = WithoutPrefix(text.Trim());
        code = 0;
        return text.Length is 2 or 4 or 6
            && uint.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code)
            && new CodeRow(code, 0, 0, RowUse.Both).Length * 2 == text.Length;
    }

    /// <summary>Reads one scalar in hex; "U+" or "0x" before it is allowed.</summary>
    internal static bool TryScalar(ReadOnlySpan<char> text, out int scalar)
    {
        text = WithoutPrefix(text.Trim());
        return int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out scalar)
            && text.Length is >= 1 and <= 6 && Rune.IsValid(scalar);
    }

    /// <summary>Reads one or two scalars, apart by a space or an underscore.</summary>
    internal static bool TryScalars(string text, out int first, out int second)
    {
        var parts = text.Split([' ', '_'], StringSplitOptions.RemoveEmptyEntries);
        second = 0;
        first = 0;
        return parts.Length is 1 or 2 && TryScalar(parts[0], out first) && (parts.Length == 1 || (TryScalar(parts[1], out second) && second != 0));
    }

    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> text) =>
        text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) || text.StartsWith("U+", StringComparison.OrdinalIgnoreCase) ? text[2..] : text;
}
