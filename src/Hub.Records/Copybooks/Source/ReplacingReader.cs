namespace Hub.Records.Copybooks.Source;

/// <summary>Reads the phrases of COPY and REPLACE that say what is replaced.</summary>
internal sealed class ReplacingReader(TokenCursor cursor, ErrorList errors)
{
    /// <summary>SUPPRESS, REPLACING pairs, and the makers' PREFIXING, SUFFIXING and JOINING … AS.</summary>
    public List<Replacement> ReadCopyPhrases()
    {
        var result = new List<Replacement>();
        cursor.TryTake("SUPPRESS");
        cursor.TryTake("PRINTING");
        while (!cursor.AtEnd && cursor.Current.Kind == TokenKind.Word)
        {
            if (cursor.TryTake("REPLACING"))
            {
                result.AddRange(ReadPairs());
            }
            else if (cursor.TryTakeAny("PREFIXING", "SUFFIXING", "JOINING", "DISJOINING"))
            {
                cursor.Retreat();
                ReadJoin(result);
            }
            else
            {
                break;
            }
        }

        return result;
    }

    /// <summary>One or more <c>[LEADING|TRAILING] from BY to</c>.</summary>
    public List<Replacement> ReadPairs()
    {
        var result = new List<Replacement>();
        while (!cursor.AtEnd && cursor.Current.Kind != TokenKind.Period)
        {
            var part = cursor.TryTake("LEADING") ? ReplacementPart.Leading
                : cursor.TryTake("TRAILING") ? ReplacementPart.Trailing
                : ReplacementPart.Whole;
            var at = cursor.At;
            var from = ReadOperand();
            if (!cursor.TryTake("BY"))
            {
                errors.Add(cursor.At, cursor.Found, "BY", "BY");
                break;
            }

            var toAt = cursor.At;
            var isEmptyText = !cursor.AtEnd && cursor.Current.Kind == TokenKind.PseudoMark;
            var to = ReadOperand();
            if (to.Count == 0 && !isEmptyText)
            {
                errors.Add(toAt, cursor.AtEnd ? "" : cursor.Found, "BY の後の語または ==原文==", "a word or ==text== after BY");
                break;
            }

            if (from.Count == 0 || (part != ReplacementPart.Whole && (from.Count != 1 || to.Count > 1)))
            {
                errors.Add(at, string.Join(' ', from.Select(t => t.Text)), "置き換える語（1語以上）", "the words to replace");
                break;
            }

            result.Add(new Replacement(from, to, part));
        }

        return result;
    }

    /// <summary>The period after the statement.</summary>
    public void EndStatement()
    {
        if (!cursor.TryTake(TokenKind.Period))
        {
            errors.Add(cursor.At, cursor.Found, "終止符（.）", "a period");
            cursor.SkipPast(TokenKind.Period);
        }
    }

    private void ReadJoin(List<Replacement> result)
    {
        var phrase = cursor.Take();
        if (cursor.AtEnd || cursor.Current.Kind is not (TokenKind.Word or TokenKind.Literal))
        {
            errors.Add(cursor.At, cursor.Found, $"{phrase.Text} の後の語", $"a word after {phrase.Text}");
            return;
        }

        var word = cursor.Take();
        word = word with { Kind = TokenKind.Word, Text = word.Text.Trim('"', '\'') };
        if (phrase.Is("DISJOINING"))
        {
            result.Add(new Replacement([word], [], ReplacementPart.Leading));
            return;
        }

        var part = phrase.Is("SUFFIXING") ? ReplacementPart.Suffix : ReplacementPart.Prefix;
        if (cursor.TryTake("AS"))
        {
            part = cursor.TryTake("SUFFIX") ? ReplacementPart.Suffix : ReplacementPart.Prefix;
            cursor.TryTake("PREFIX");
        }

        result.Add(new Replacement([], [word], part));
    }

    private List<Token> ReadOperand()
    {
        var words = new List<Token>();
        if (cursor.TryTake(TokenKind.PseudoMark))
        {
            while (!cursor.AtEnd && cursor.Current.Kind != TokenKind.PseudoMark)
            {
                words.Add(cursor.Take());
            }

            if (!cursor.TryTake(TokenKind.PseudoMark))
            {
                errors.Add(cursor.At, cursor.Found, "仮原文の終わりの ==", "== at the end of the pseudo-text");
            }

            return words;
        }

        // A bare operand is one word, and what is glued to it: :TAG: or NAME(1).
        do
        {
            if (cursor.AtEnd || cursor.Current.Kind == TokenKind.Period)
            {
                break;
            }

            words.Add(cursor.Take());
        }
        while (!cursor.AtEnd && !cursor.Current.Spaced);
        return words;
    }
}
