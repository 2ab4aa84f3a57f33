using System.Text.RegularExpressions;

namespace Hub.Records.Copybooks.Syntax;

/// <summary>The order in which the symbols of a numeric edited picture may stand (COBOL's precedence rules, PICTURE clause).</summary>
internal static partial class EditedSymbols
{
    /// <summary>Whether expanded symbols are in order; CR and DB are "cc" and "dd", any currency sign is "$".</summary>
    public static bool AreInOrder(string symbols, bool decimalPointIsComma)
    {
        var separator = decimalPointIsComma ? '.' : ',';
        // Simple insertions may stand anywhere between, but fixed signs and currency are outermost.
        var core = string.Concat(symbols.Where(c => c is not ('B' or '0' or '/') && c != separator)).Replace(',', '.');
        return Order().Match(core) is { Success: true } match
            && !(match.Groups["lead"].Length > 0 && match.Groups["trail"].Length > 0)
            && (match.Groups["lead"].Length + match.Groups["first"].Length == 0 || core[0] == symbols[0])
            && (match.Groups["trail"].Length == 0 || core[^1] == symbols[^1])
            && !(match.Groups["float"].Length > 0 && match.Groups["trail"].Length > 0)
            && !(match.Groups["float"].Length > 0 && match.Groups["lead"].Length > 0);
    }

    // Fixed sign and currency; then plain digits, suppressed ones, or a floating string; then a fixed sign, CR or DB. P only at an end.
    [GeneratedRegex(
        @"^(?<lead>[+-]?)(?<first>\$?)(?:9+[V.]?9*|[V.]9+|Z+9*(?:[V.]9*)?|Z*[V.]Z+|\*+9*(?:[V.]9*)?|\**[V.]\*+)(?<trail>[+-]|cc|dd|)$"
        + @"|^(?<lead>[+-]?)(?<first>\$?)(?:9+|Z+9*|\*+9*)P+V?$"
        + @"|^(?<first>V?P+)(?:9+|Z+|\*+)(?<trail>[+-]|cc|dd|)$"
        + @"|^(?<lead>[+-]?)(?:\$\$+9*(?:[V.]9*)?|\$+[V.]\$+|[V.]\$\$+)(?<trail>[+-]|cc|dd|)$"
        + @"|^(?<first>\$?)(?<float>\+\++9*(?:[V.]9*)?|\++[V.]\++|[V.]\+\++|--+9*(?:[V.]9*)?|-+[V.]-+|[V.]--+)(?<trail>[+-]|cc|dd|)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Order();
}
