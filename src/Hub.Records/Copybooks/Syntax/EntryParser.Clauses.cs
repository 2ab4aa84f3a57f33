using Hub.Records.Copybooks.Source;

namespace Hub.Records.Copybooks.Syntax;

/// <content>The clauses of an entry.</content>
internal sealed partial class EntryParser
{
    private void ParseClauses(DataEntry entry)
    {
        while (!_failed && !_cursor.AtEnd && _cursor.Current.Kind != TokenKind.Period)
        {
            ParseClause(entry);
        }

        if (!_failed)
        {
            EndEntry();
        }
    }

    private void ParseClause(DataEntry entry)
    {
        CheckRepeated(entry);
        if (_cursor.TryTakeAny("PIC", "PICTURE"))
        {
            _cursor.TryTake("IS");
            ParsePicture(entry);
        }
        else if (_cursor.TryTake("REDEFINES"))
        {
            entry.RedefinesName = ReadReference();
        }
        else if (_cursor.TryTake("RENAMES"))
        {
            entry.RenamesFrom = ReadReference();
            entry.RenamesTo = _cursor.TryTakeAny("THRU", "THROUGH") ? ReadReference() : null;
        }
        else if (_cursor.TryTake("OCCURS"))
        {
            ParseOccurs(entry);
        }
        else if (_cursor.TryTake("SIGN"))
        {
            _cursor.TryTake("IS");
            ParseSign(entry);
        }
        else if (_cursor.Current.IsAny("LEADING", "TRAILING"))
        {
            ParseSign(entry);
        }
        else if (_cursor.TryTakeAny("SYNC", "SYNCHRONIZED"))
        {
            entry.Synchronized = true;
            _cursor.TryTakeAny("LEFT", "RIGHT");
        }
        else if (_cursor.TryTakeAny("JUST", "JUSTIFIED"))
        {
            entry.Justified = true;
            _cursor.TryTake("RIGHT");
        }
        else if (_cursor.TryTake("BLANK"))
        {
            ParseBlank(entry);
        }
        else if (_cursor.TryTakeAny("VALUE", "VALUES"))
        {
            SkipValue();
        }
        else if (!SkipOther())
        {
            ParseUsage(entry);
        }
    }

    /// <summary>Of two clauses of one kind only one can be meant, and which is not for the reader to guess.</summary>
    private void CheckRepeated(DataEntry entry)
    {
        var clause = _cursor.Current switch
        {
            var t when t.IsAny("PIC", "PICTURE") && entry.Picture is not null => "PICTURE",
            var t when t.Is("OCCURS") && entry.OccursClause is not null => "OCCURS",
            var t when t.Is("REDEFINES") && entry.RedefinesName is not null => "REDEFINES",
            var t when t.IsAny("SIGN", "LEADING", "TRAILING") && entry.SignClause is not null => "SIGN",
            _ => null,
        };
        if (clause is not null)
        {
            _errors.Add(_cursor.At, _cursor.Found, $"一つの {clause} 句", $"one {clause} clause only");
        }
    }

    /// <summary>Clauses that say nothing about the layout.</summary>
    private bool SkipOther()
    {
        if (_cursor.TryTakeAny("EXTERNAL", "GLOBAL", "VOLATILE"))
        {
            return true;
        }

        if (!_cursor.TryTake("CHARACTER"))
        {
            return false;
        }

        // CHARACTER TYPE IS mode: how a printer draws the characters.
        _cursor.TryTake("TYPE");
        _cursor.TryTake("IS");
        if (!_cursor.AtEnd && _cursor.Current.Kind == TokenKind.Word)
        {
            _cursor.Take();
        }

        return true;
    }

    private void ParsePicture(DataEntry entry)
    {
        if (_cursor.AtEnd || _cursor.Current.Kind is TokenKind.Period)
        {
            Fail("PICTURE 文字列", "a picture string");
            return;
        }

        var at = _cursor.At;
        var text = "";
        do
        {
            var token = _cursor.Take();
            text += token.Kind == TokenKind.Open || text.EndsWith('(') ? _constants.GetValueOrDefault(token.Text, token.Text) : token.Text;
        }
        while (!_cursor.AtEnd && !_cursor.Current.Spaced && _cursor.Current.Kind is TokenKind.Word or TokenKind.Open or TokenKind.Close);
        entry.Picture = new PictureParser(text, at, _options, _errors).Parse();
        if (entry.Picture is null)
        {
            _failed = true;
        }
    }

    private void ParseUsage(DataEntry entry)
    {
        var at = _cursor.At;
        var said = _cursor.TryTakeAny("USAGE", "GROUP-USAGE");
        if (said)
        {
            _cursor.TryTake("IS");
        }

        if (_cursor.AtEnd || _cursor.Current.Kind != TokenKind.Word || !UsageWords.TryFind(_cursor.Current.Text, out var word))
        {
            Fail(said ? "USAGE の種類（DISPLAY、COMP、COMP-3 など）" : "句または終止符（.）", said ? "a usage (DISPLAY, COMP, COMP-3 …)" : "a clause or a period");
            return;
        }

        _cursor.Take();
        if (_cursor.TryTake("UNSIGNED"))
        {
            word = UsageWords.Unsigned(word);
        }
        else
        {
            _cursor.TryTake("SIGNED");
        }

        if (entry.UsageWord is not null && entry.UsageWord != word)
        {
            _errors.Add(at, UsageWords.Text(word), "一つの USAGE 句", "one USAGE clause only");
        }

        entry.UsageWord = word;
        entry.UsageAt = at;
    }

    private void ParseSign(DataEntry entry)
    {
        if (_cursor.AtEnd || !_cursor.Current.IsAny("LEADING", "TRAILING"))
        {
            Fail("LEADING または TRAILING", "LEADING or TRAILING");
            return;
        }

        var leading = _cursor.Take().Is("LEADING");
        var separate = _cursor.TryTake("SEPARATE");
        if (separate)
        {
            _cursor.TryTake("CHARACTER");
        }

        entry.SignClause = new SignClause(leading, separate);
    }

    private void ParseBlank(DataEntry entry)
    {
        _cursor.TryTake("WHEN");
        if (!_cursor.TryTakeAny("ZERO", "ZEROS", "ZEROES"))
        {
            Fail("ZERO", "ZERO");
            return;
        }

        entry.BlankWhenZero = true;
    }

    private void ParseOccurs(DataEntry entry)
    {
        var at = _cursor.At;
        if (!TryReadInteger(out var min))
        {
            Fail("OCCURS の回数（整数）", "a count after OCCURS (an integer)");
            return;
        }

        var max = min;
        var hasTo = _cursor.TryTake("TO");
        if (hasTo && !TryReadInteger(out max))
        {
            Fail("TO の後の整数", "an integer after TO");
            return;
        }

        _cursor.TryTake("TIMES");
        NameReference? dependingOn = null;
        if (_cursor.TryTake("DEPENDING"))
        {
            _cursor.TryTake("ON");
            dependingOn = ReadReference();
            min = hasTo ? min : Math.Min(1, max);
        }

        if (max < 1 || min > max || (hasTo && dependingOn is null))
        {
            _errors.Add(
                at,
                $"OCCURS {min} TO {max}",
                "1 以上の回数（TO を使う場合は最小 ≦ 最大と DEPENDING ON）",
                "a count of at least 1 (with TO: least ≤ most, and DEPENDING ON)");
            return;
        }

        SkipKeysAndIndexes();
        entry.OccursClause = new OccursClause(dependingOn is null ? max : min, max, dependingOn);
    }

    private void SkipKeysAndIndexes()
    {
        while (!_cursor.AtEnd && _cursor.Current.IsAny("ASCENDING", "DESCENDING", "INDEXED"))
        {
            var indexed = _cursor.Take().Is("INDEXED");
            _cursor.TryTake("KEY");
            _cursor.TryTake(indexed ? "BY" : "IS");
            while (!_cursor.AtEnd && _cursor.Current.Kind == TokenKind.Word && !IsClauseWord(_cursor.Current)
                && !_cursor.Current.IsAny("ASCENDING", "DESCENDING", "INDEXED"))
            {
                _cursor.Take();
            }
        }
    }

    private NameReference? ReadReference()
    {
        if (_cursor.AtEnd || _cursor.Current.Kind != TokenKind.Word)
        {
            Fail("データ名", "a data name");
            return null;
        }

        var at = _cursor.At;
        var name = _cursor.Take().Text;
        var qualifiers = new List<string>();
        while (!_cursor.AtEnd && _cursor.Current.IsAny("OF", "IN") && _cursor.Next?.Kind == TokenKind.Word)
        {
            _cursor.Take();
            qualifiers.Add(_cursor.Take().Text);
        }

        return new NameReference(name, qualifiers, at);
    }
}
