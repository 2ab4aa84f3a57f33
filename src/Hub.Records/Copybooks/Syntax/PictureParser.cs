using System.Buffers;
using System.Globalization;
using System.Text;
using Hub.Records.Copybooks.Source;
using Hub.Records.Layouts;

namespace Hub.Records.Copybooks.Syntax;

/// <summary>Reads a picture string.</summary>
internal sealed class PictureParser(string text, SourceLocation at, CopybookOptions options, ErrorList errors)
{
    /// <summary>Longest picture in characters once runs are expanded; guards memory against X(999999999).</summary>
    private const int MaxPositions = 16 * 1024 * 1024;

    private const int MaxDigits = 38;

    private static readonly SearchValues<char> s_digitSymbols = SearchValues.Create("9Z*+-$");

    /// <summary>The picture, or null when it is wrong (reported).</summary>
    public Picture? Parse()
    {
        var symbols = Expand();
        if (symbols is null)
        {
            return null;
        }

        return Classify(symbols) switch
        {
            PictureCategory.Numeric => Numeric(symbols),
            PictureCategory.NumericEdited => EditedSymbols.AreInOrder(symbols, options.DecimalPointIsComma)
                ? NumericEdited(symbols)
                : WrongWhole(
                    "編集記号の正しい並び（符号・通貨、Z または *、9、小数点、9、符号・CR・DB。浮動する記号は一種類）",
                    "editing symbols in their order (sign and currency, Z or *, 9, point, 9, sign, CR or DB; one kind of floating symbol)"),
            PictureCategory.FloatEdited => new Picture(text, PictureCategory.FloatEdited, symbols.Length, 0, 0, true),
            { } category => new Picture(text, category, symbols.Length, 0, 0, false),
            null => null,
        };
    }

    /// <summary>Expands runs; CR and DB become 'c' and 'd' that take two positions, a currency sign becomes '$'.</summary>
    private string? Expand()
    {
        var symbols = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var symbol = char.ToUpperInvariant(text[i]);
            if (symbol is 'C' or 'D' && i + 1 < text.Length && char.ToUpperInvariant(text[i + 1]) == (symbol == 'C' ? 'R' : 'B'))
            {
                symbols.Append(char.ToLowerInvariant(symbol), 2);
                i += 2;
                continue;
            }

            if (options.CurrencySigns.Contains(symbol))
            {
                symbol = '$';
            }
            else if (!"ABEGNPSVXZ901/,.+-*".Contains(symbol))
            {
                return Wrong(i, "PICTURE 記号（A B E G N P S V X Z 9 0 1 / , . + - * CR DB 通貨記号）", "a picture symbol (A B E G N P S V X Z 9 0 1 / , . + - * CR DB or currency)");
            }

            i++;
            if (i < text.Length && text[i] == '(')
            {
                var close = text.IndexOf(')', i);
                if (close < 0 || !int.TryParse(text.AsSpan(i + 1, close - i - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count < 1)
                {
                    return Wrong(i, "( 1 以上の整数 )", "( an integer of at least 1 )");
                }

                if (symbols.Length + (long)count > MaxPositions)
                {
                    return Wrong(i, $"{MaxPositions} 以下の長さ", $"a length of at most {MaxPositions}");
                }

                symbols.Append(symbol, count);
                i = close + 1;
            }
            else
            {
                symbols.Append(symbol);
            }
        }

        return symbols.ToString();
    }

    private PictureCategory? Classify(string s)
    {
        if (Only(s, "9SVP"))
        {
            return PictureCategory.Numeric;
        }

        if (Only(s, "A"))
        {
            return PictureCategory.Alphabetic;
        }

        if (Only(s, "AX9"))
        {
            return PictureCategory.Alphanumeric;
        }

        if (Only(s, "1"))
        {
            return PictureCategory.Boolean;
        }

        if (s.AsSpan().ContainsAny('N', 'G'))
        {
            return Only(s, "NG") ? PictureCategory.National
                : Only(s, "NGB0/") ? PictureCategory.NationalEdited
                : WrongKind("N または G と B 0 / だけの列", "N or G with B, 0 and / only");
        }

        if (s.AsSpan().ContainsAny('A', 'X'))
        {
            return Only(s, "AX9B0/") ? PictureCategory.AlphanumericEdited : WrongKind("A X 9 と B 0 / だけの列", "A, X and 9 with B, 0 and / only");
        }

        if (s.Contains('E'))
        {
            return Only(s, "+-9V.,E") ? PictureCategory.FloatEdited : WrongKind("仮数部 E 指数部（例 +9.99E+99）", "mantissa E exponent, such as +9.99E+99");
        }

        return s.AsSpan().ContainsAny(s_digitSymbols) && Only(s, "9ZP*+-$cdB0/,.V")
            ? PictureCategory.NumericEdited
            : WrongKind("数字の位置（9 Z * + - 通貨記号）", "a digit position (9 Z * + - or currency)");
    }

    private Picture? Numeric(string s)
    {
        var signed = s[0] == 'S';
        if (s.LastIndexOf('S') > 0)
        {
            return WrongWhole("先頭に一つの S", "one S, at the start");
        }

        var body = signed ? s[1..] : s;
        if (body.AsSpan().Count('V') > 1)
        {
            return WrongWhole("一つの V", "one V");
        }

        var digits = body.AsSpan().Count('9');
        if (digits is 0 or > MaxDigits)
        {
            return WrongWhole($"1〜{MaxDigits} 桁の 9", $"1 to {MaxDigits} digits");
        }

        return ScaleOf(body, digits) is { } scale
            ? new Picture(text, PictureCategory.Numeric, digits, digits, scale, signed)
            : WrongWhole("左端または右端に続く P", "P in one run at the left or right end");
    }

    /// <summary>Scale of 9, V and P; null where P stands in the middle.</summary>
    private static int? ScaleOf(string body, int digits)
    {
        var plain = body.Replace("V", "", StringComparison.Ordinal);
        var leading = plain.AsSpan().IndexOfAnyExcept('P');
        var trailing = plain.Length - 1 - plain.AsSpan().LastIndexOfAnyExcept('P');
        if (leading + digits + trailing != plain.Length || (leading > 0 && trailing > 0))
        {
            return null;
        }

        var point = body.IndexOf('V');
        if (leading > 0)
        {
            return point > 0 ? null : leading + digits;
        }

        if (trailing > 0)
        {
            return point >= 0 && body[point..].Contains('9') ? null : -trailing;
        }

        return point < 0 ? 0 : body.Length - 1 - point;
    }

    private Picture NumericEdited(string s)
    {
        var pointSymbol = options.DecimalPointIsComma ? ',' : '.';
        var point = s.AsSpan().IndexOfAny(pointSymbol, 'V');
        var fraction = point < 0 ? "" : s[(point + 1)..];

        // In a floating string of + - or currency the first one is no digit; one alone is a fixed sign.
        var digits = DigitPositions(s);
        var scale = fraction.Count(c => c is '9' or 'Z' or '*') + FloatingIn(s, fraction);
        var positions = s.Length - s.Count(c => c is 'V' or 'P');
        var signed = s.AsSpan().ContainsAny("+-cd");
        return new Picture(text, PictureCategory.NumericEdited, positions, digits, scale, signed);
    }

    private static int DigitPositions(string s)
    {
        var digits = s.Count(c => c is '9' or 'Z' or '*');
        foreach (var symbol in "+-$")
        {
            var count = s.AsSpan().Count(symbol);
            digits += count > 1 ? count - 1 : 0;
        }

        return digits;
    }

    private static int FloatingIn(string s, string fraction)
    {
        var digits = 0;
        foreach (var symbol in "+-$")
        {
            if (s.AsSpan().Count(symbol) > 1)
            {
                digits += fraction.AsSpan().Count(symbol);
            }
        }

        return digits;
    }

    private static bool Only(string s, string symbols) => s.AsSpan().IndexOfAnyExcept(symbols) < 0;

    private PictureCategory? WrongKind(string ja, string en)
    {
        errors.Add(at, text, ja, en);
        return null;
    }

    private Picture? WrongWhole(string ja, string en)
    {
        errors.Add(at, text, ja, en);
        return null;
    }

    private string? Wrong(int index, string ja, string en)
    {
        errors.Add(at with { Column = at.Column + index }, text, ja, en);
        return null;
    }
}
