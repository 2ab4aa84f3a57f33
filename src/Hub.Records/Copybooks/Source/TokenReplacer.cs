namespace Hub.Records.Copybooks.Source;

/// <summary>Applies replacements to text words; the first that fits at a place wins, and what was put in is not looked at again.</summary>
internal static class TokenReplacer
{
    /// <summary>The words with all replacements applied; no more is looked at once there are more than the given number.</summary>
    public static List<Token> Apply(List<Token> tokens, IReadOnlyList<Replacement> replacements, int most)
    {
        if (replacements.Count == 0)
        {
            return tokens;
        }

        var result = new List<Token>(tokens.Count);
        for (var i = 0; i < tokens.Count && result.Count <= most;)
        {
            var taken = 0;
            foreach (var replacement in replacements)
            {
                taken = TryApply(tokens, i, replacement, result);
                if (taken > 0)
                {
                    break;
                }
            }

            if (taken == 0)
            {
                result.Add(tokens[i]);
                taken = 1;
            }

            i += taken;
        }

        return result;
    }

    /// <summary>Joins words that no separator parts, as they are left where :TAG: was replaced.</summary>
    public static List<Token> Glue(List<Token> tokens)
    {
        var result = new List<Token>(tokens.Count);
        foreach (var token in tokens)
        {
            if (result.Count > 0 && token is { Kind: TokenKind.Word, Spaced: false } && result[^1].Kind == TokenKind.Word)
            {
                result[^1] = result[^1] with { Text = result[^1].Text + token.Text };
            }
            else
            {
                result.Add(token);
            }
        }

        return result;
    }

    private static int TryApply(List<Token> tokens, int at, Replacement replacement, List<Token> result) => replacement.Part switch
    {
        ReplacementPart.Whole => ReplaceWhole(tokens, at, replacement, result),
        ReplacementPart.Prefix or ReplacementPart.Suffix => Join(tokens, at, replacement, result),
        _ => ReplacePart(tokens[at], replacement, result),
    };

    private static int ReplaceWhole(List<Token> tokens, int at, Replacement replacement, List<Token> result)
    {
        var from = replacement.From;
        if (at + from.Count > tokens.Count)
        {
            return 0;
        }

        for (var i = 0; i < from.Count; i++)
        {
            if (!tokens[at + i].Matches(from[i]))
            {
                return 0;
            }
        }

        for (var i = 0; i < replacement.To.Count; i++)
        {
            var token = replacement.To[i] with { At = tokens[at].At };
            result.Add(i == 0 ? token with { Spaced = tokens[at].Spaced } : token);
        }

        return from.Count;
    }

    private static int ReplacePart(Token token, Replacement replacement, List<Token> result)
    {
        var from = replacement.From[0].Text;
        if (token.Kind != TokenKind.Word || token.Text.Length <= from.Length)
        {
            return 0;
        }

        var to = replacement.To.Count == 0 ? "" : replacement.To[0].Text;
        if (replacement.Part == ReplacementPart.Leading && token.Text.StartsWith(from, StringComparison.OrdinalIgnoreCase))
        {
            result.Add(token with { Text = to + token.Text[from.Length..] });
            return 1;
        }

        if (replacement.Part == ReplacementPart.Trailing && token.Text.EndsWith(from, StringComparison.OrdinalIgnoreCase))
        {
            result.Add(token with { Text = token.Text[..^from.Length] + to });
            return 1;
        }

        return 0;
    }

    /// <summary>A data name is the word after a level number that begins an entry.</summary>
    private static int Join(List<Token> tokens, int at, Replacement replacement, List<Token> result)
    {
        var begins = at > 0 && tokens[at - 1].Kind == TokenKind.Word && IsLevel(tokens[at - 1].Text)
            && (at == 1 || tokens[at - 2].Kind == TokenKind.Period);
        if (!begins || tokens[at].Kind != TokenKind.Word || tokens[at].IsAny("FILLER", "PIC", "PICTURE", "REDEFINES"))
        {
            return 0;
        }

        var word = replacement.To[0].Text;
        var text = replacement.Part == ReplacementPart.Prefix ? word + tokens[at].Text : tokens[at].Text + word;
        result.Add(tokens[at] with { Text = text });
        return 1;
    }

    private static bool IsLevel(string text) => text.Length <= 2 && text.All(char.IsAsciiDigit);
}
