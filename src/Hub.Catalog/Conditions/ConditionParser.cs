using Hub.Catalog.Editions;

namespace Hub.Catalog.Conditions;

/// <summary>
/// Reads the canonical language of conditions and rules:
/// <c>00100007 = '1' and (00100102 not in ('なし', '01'..'04') or 00100117 is not null)</c>.
/// An item is named by its id, its name or its romaji name (written bare, or in double quotes where it holds signs);
/// literals are in single quotes (two of them for one); <c>and</c> binds stronger than <c>or</c>; comparisons are = &lt;&gt; &lt; &lt;= &gt; &gt;=.
/// </summary>
public ref struct ConditionParser
{
    private const int MaxDepth = 64;

    private readonly string _text;
    private readonly Group _group;
    private int _position;
    private int _depth;

    private ConditionParser(string text, Group group)
    {
        _text = text;
        _group = group;
    }

    /// <summary>Parses a condition over the items of a group; throws <see cref="ConditionSyntaxException"/>.</summary>
    public static Condition Parse(string text, Group group)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(group);
        var parser = new ConditionParser(text, group);
        var condition = parser.Any();
        parser.SkipSpace();
        return parser._position == text.Length ? condition : throw parser.Expected("'and', 'or' or the end");
    }

    private Condition Any()
    {
        if (++_depth > MaxDepth)
        {
            throw Expected($"at most {MaxDepth} nested conditions");
        }

        List<Condition> parts = [All()];
        while (Take("or"))
        {
            parts.Add(All());
        }

        _depth--;
        return parts.Count == 1 ? parts[0] : new AnyCondition([.. parts]);
    }

    private Condition All()
    {
        List<Condition> parts = [One()];
        while (Take("and"))
        {
            parts.Add(One());
        }

        return parts.Count == 1 ? parts[0] : new AllCondition([.. parts]);
    }

    private Condition One()
    {
        var negate = false;
        while (Take("not"))
        {
            negate = !negate;
        }

        Condition one;
        if (TakeSign("("))
        {
            one = Any();
            Need(")");
        }
        else
        {
            one = Comparison();
        }

        return negate ? new NotCondition(one) : one;
    }

    private Condition Comparison()
    {
        var left = ReadOperand();
        if (left is ItemOperand item)
        {
            if (Take("is"))
            {
                var isNull = !Take("not");
                return Take("null") ? new NullCondition(item, isNull) : throw Expected("'null'");
            }

            var isMember = !Take("not");
            if (Take("in"))
            {
                return new MembershipCondition(item, isMember, Ranges());
            }

            if (!isMember)
            {
                throw Expected("'in'");
            }
        }

        // Longer signs first, so that "<=" is not read as "<".
        foreach (var index in (ReadOnlySpan<int>)[1, 3, 5, 0, 2, 4])
        {
            if (TakeSign(ComparisonCondition.Signs[index]))
            {
                return new ComparisonCondition(left, (Comparison)index, ReadOperand());
            }
        }

        throw Expected("a comparison, 'is null' or 'in'");
    }

    private LiteralRange[] Ranges()
    {
        Need("(");
        var ranges = new List<LiteralRange>();
        do
        {
            var first = Literal();
            var last = TakeSign("..") ? Literal() : first;
            if (last.Utf8.Length != first.Utf8.Length)
            {
                throw Expected("two literals of the same length");
            }

            ranges.Add(new LiteralRange(first, last));
        }
        while (TakeSign(","));
        Need(")");
        return [.. ranges];
    }

    private Operand ReadOperand()
    {
        SkipSpace();
        if (_position < _text.Length && _text[_position] == '\'')
        {
            return Literal();
        }

        var start = _position;
        var name = TakeSign("\"") ? Until('"').ToString() : Word();
        if (_group.Find(name) is { } item)
        {
            return new ItemOperand(item);
        }

        _position = start;
        throw Expected(name.Length == 0 ? "an item or a literal" : $"an item of {_group.Name} (\"{name}\" is none)");
    }

    private LiteralOperand Literal()
    {
        Need("'");
        var (start, doubled) = (_position, false);
        _ = Until('\'');
        while (_position < _text.Length && _text[_position] == '\'')
        {
            _position++;
            doubled = true;
            _ = Until('\'');
        }

        var text = _text[start..(_position - 1)];
        return new LiteralOperand(doubled ? text.Replace("''", "'", StringComparison.Ordinal) : text);
    }

    private ReadOnlySpan<char> Until(char end)
    {
        var stop = _text.IndexOf(end, _position);
        if (stop < 0)
        {
            throw Expected($"a closing {end}");
        }

        var text = _text.AsSpan(_position, stop - _position);
        _position = stop + 1;
        return text;
    }

    private string Word()
    {
        var start = _position;
        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] == '_'))
        {
            _position++;
        }

        return _text[start.._position];
    }

    private bool Take(string word)
    {
        SkipSpace();
        var start = _position;
        if (Word() == word)
        {
            return true;
        }

        _position = start;
        return false;
    }

    private bool TakeSign(string sign)
    {
        SkipSpace();
        if (string.CompareOrdinal(_text, _position, sign, 0, sign.Length) != 0)
        {
            return false;
        }

        _position += sign.Length;
        return true;
    }

    private void Need(string sign)
    {
        if (!TakeSign(sign))
        {
            throw Expected($"'{sign}'");
        }
    }

    private void SkipSpace()
    {
        while (_position < _text.Length && _text[_position] == ' ')
        {
            _position++;
        }
    }

    private readonly ConditionSyntaxException Expected(string what) => new(_text, _position + 1, what);
}
