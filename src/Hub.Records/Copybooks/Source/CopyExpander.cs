namespace Hub.Records.Copybooks.Source;

/// <summary>Reads a source into text words and puts copied texts in their place (COPY … REPLACING, REPLACE).</summary>
internal sealed class CopyExpander(CopybookOptions options, ErrorList errors)
{
    /// <summary>COPY can multiply text; more words than this is no copybook.</summary>
    private const int MaxTokens = 500_000;

    private readonly Dictionary<CopybookSource, List<Token>> _read = [];
    private int _tokenCount;

    public List<Token> Expand(CopybookSource source)
    {
        var tokens = Expand(source, []);
        return TokenReplacer.Glue(tokens);
    }

    private List<Token> Expand(CopybookSource source, List<string> open)
    {
        var tokens = Read(source);
        _tokenCount += tokens.Count;
        var result = new List<Token>(tokens.Count);
        var replaceFrom = -1;
        IReadOnlyList<Replacement> replace = [];
        var cursor = new TokenCursor(tokens, source.File);
        while (!cursor.AtEnd)
        {
            if (cursor.Current.Is("COPY") || cursor.Current.Is("++INCLUDE") || cursor.Current.Is("-INC"))
            {
                result.AddRange(Copy(cursor, open));
            }
            else if (cursor.Current.Is("REPLACE") && cursor.Next is { Kind: TokenKind.PseudoMark } or { Text: "OFF" or "off" or "ALSO" or "also" or "LEADING" or "TRAILING" })
            {
                ApplyFrom(result, replaceFrom, replace);
                replace = ReadReplace(cursor);
                replaceFrom = result.Count;
            }
            else
            {
                result.Add(cursor.Take());
            }
        }

        ApplyFrom(result, replaceFrom, replace);
        return result;
    }

    // Once each, however often it is copied.
    private List<Token> Read(CopybookSource source)
    {
        if (!_read.TryGetValue(source, out var tokens))
        {
            _read[source] = tokens = new Lexer(new SourceReader(options, errors).Read(source), errors).Read();
        }

        return tokens;
    }

    private void ApplyFrom(List<Token> result, int from, IReadOnlyList<Replacement> replace)
    {
        if (from >= 0 && from < result.Count && replace.Count > 0)
        {
            var replaced = Apply(result[from].At, "REPLACE", result[from..], replace);
            result.RemoveRange(from, result.Count - from);
            result.AddRange(replaced);
        }
    }

    private IReadOnlyList<Replacement> ReadReplace(TokenCursor cursor)
    {
        cursor.Take();
        if (cursor.TryTake("OFF"))
        {
            cursor.SkipPast(TokenKind.Period);
            return [];
        }

        cursor.TryTake("ALSO");
        var reader = new ReplacingReader(cursor, errors);
        var replacements = reader.ReadPairs();
        reader.EndStatement();
        return replacements;
    }

    private List<Token> Copy(TokenCursor cursor, List<string> open)
    {
        cursor.Take();
        if (cursor.AtEnd || cursor.Current.Kind is not (TokenKind.Word or TokenKind.Literal))
        {
            errors.Add(cursor.At, cursor.Found, "COPY の原文名", "the name of a text after COPY");
            cursor.SkipPast(TokenKind.Period);
            return [];
        }

        var nameToken = cursor.Take();
        var name = nameToken.Kind == TokenKind.Literal ? nameToken.Text.Trim('"', '\'') : nameToken.Text;
        string? library = null;
        if (cursor.TryTake("OF") || cursor.TryTake("IN"))
        {
            library = cursor.AtEnd ? null : cursor.Take().Text.Trim('"', '\'');
        }

        var replacing = new ReplacingReader(cursor, errors);
        var replacements = replacing.ReadCopyPhrases();
        replacing.EndStatement();
        return Resolve(nameToken.At, name, library, replacements, open);
    }

    private List<Token> Resolve(SourceLocation at, string name, string? library, IReadOnlyList<Replacement> replacements, List<string> open)
    {
        if (open.Count >= options.MaxCopyDepth || open.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            errors.Add(at, "COPY " + name, "自分自身を取り込まない COPY", "a COPY that does not copy itself");
            return [];
        }

        if (_tokenCount > MaxTokens)
        {
            AddTooMany(at, "COPY " + name);
            return [];
        }

        var source = options.Resolve?.Invoke(name, library);
        if (source is null)
        {
            errors.Add(at, "COPY " + name, $"読める原文（{name}）", $"a text named {name} that can be found");
            return [];
        }

        open.Add(name);
        var tokens = Apply(at, "COPY " + name, Expand(source, open), replacements);
        open.RemoveAt(open.Count - 1);
        return tokens;
    }

    // A replacement by many words multiplies what it is applied to, and one COPY within another does so again.
    private List<Token> Apply(SourceLocation at, string statement, List<Token> tokens, IReadOnlyList<Replacement> replacements)
    {
        if (replacements.Count == 0)
        {
            return tokens;
        }

        var most = tokens.Count + Math.Max(0, MaxTokens - _tokenCount);
        var replaced = TokenReplacer.Apply(tokens, replacements, most);
        _tokenCount += Math.Max(0, replaced.Count - tokens.Count);
        if (replaced.Count <= most)
        {
            return replaced;
        }

        AddTooMany(at, statement);
        return [];
    }

    private void AddTooMany(SourceLocation at, string statement) => errors.Add(at, statement, $"{MaxTokens} 語以内の原文", $"no more than {MaxTokens} words in all");
}
