namespace Hub.Records.Copybooks.Source;

/// <summary>Splits source text into text words.</summary>
internal sealed class Lexer(SourceText source, ErrorList errors)
{
    private readonly string _text = source.Text;

    public List<Token> Read()
    {
        var tokens = new List<Token>();
        var spaced = true;
        var i = 0;
        while (i < _text.Length)
        {
            var c = _text[i];
            if (IsSpace(c) || IsLooseSeparator(i))
            {
                spaced = true;
                i++;
                continue;
            }

            var start = i;
            var kind = Scan(ref i);
            tokens.Add(new Token(kind, _text[start..i], source.LocationOf(start), spaced));
            spaced = false;
        }

        return tokens;
    }

    private TokenKind Scan(ref int i)
    {
        var c = _text[i];
        if (c == '.' && EndsWord(i + 1))
        {
            i++;
            return TokenKind.Period;
        }

        if (c is '(' or ')' or ':')
        {
            i++;
            return c == '(' ? TokenKind.Open : c == ')' ? TokenKind.Close : TokenKind.Colon;
        }

        if (IsPseudoMark(i))
        {
            i += 2;
            return TokenKind.PseudoMark;
        }

        var prefix = PrefixLength(i);
        if (prefix >= 0)
        {
            ScanLiteral(ref i, prefix);
            return TokenKind.Literal;
        }

        while (i < _text.Length && !EndsToken(i))
        {
            i++;
        }

        return TokenKind.Word;
    }

    private void ScanLiteral(ref int i, int prefix)
    {
        var start = i;
        i += prefix;
        var quote = _text[i++];
        while (i < _text.Length && _text[i] != '\n')
        {
            if (_text[i++] != quote)
            {
                continue;
            }

            if (i < _text.Length && _text[i] == quote)
            {
                i++;
                continue;
            }

            return;
        }

        errors.Add(source.LocationOf(start), _text[start..i], $"閉じる引用符 {quote}", $"a closing quote {quote}");
    }

    private bool EndsToken(int i)
    {
        var c = _text[i];
        return IsSpace(c) || c is '(' or ')' or ':' or '"' or '\'' || IsPseudoMark(i) || IsLooseSeparator(i) || (c == '.' && EndsWord(i + 1));
    }

    private bool EndsWord(int i) => i >= _text.Length || IsSpace(_text[i]) || IsPseudoMark(i);

    private bool IsLooseSeparator(int i) => _text[i] is ',' or ';' && EndsWord(i + 1);

    private bool IsPseudoMark(int i) => _text[i] == '=' && i + 1 < _text.Length && _text[i + 1] == '=';

    /// <summary>Length of a literal's prefix, 0 for a bare quote, -1 where no literal begins.</summary>
    private int PrefixLength(int i)
    {
        if (_text[i] is '"' or '\'')
        {
            return 0;
        }

        string[] prefixes = ["NX", "NC", "GX", "BX", "N", "X", "G", "H", "B", "Z", "U"];
        foreach (var prefix in prefixes)
        {
            var end = i + prefix.Length;
            if (end < _text.Length && _text[end] is '"' or '\'' && string.Compare(_text, i, prefix, 0, prefix.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return prefix.Length;
            }
        }

        return -1;
    }

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\u3000' or '\f';
}
