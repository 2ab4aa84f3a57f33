using Hub.Records.Copybooks.Source;
using Hub.Records.Layouts;

namespace Hub.Records.Copybooks.Syntax;

/// <content>VALUE clauses and condition names.</content>
internal sealed partial class EntryParser
{
    private void ParseCondition(string name, SourceLocation at)
    {
        if (!_cursor.TryTakeAny("VALUE", "VALUES"))
        {
            Fail("VALUE 句", "a VALUE clause");
            return;
        }

        if (_entries.Count == 0)
        {
            _errors.Add(at, name, "条件名の前のデータ項目", "a data item before a condition name");
            _cursor.SkipPast(TokenKind.Period);
            return;
        }

        _cursor.TryTakeAny("IS", "ARE");
        var values = new List<ConditionRange>();
        while (!_cursor.AtEnd && _cursor.Current.Kind is TokenKind.Word or TokenKind.Literal && !_cursor.Current.Is("WHEN"))
        {
            var from = ReadValue();
            var to = _cursor.TryTakeAny("THRU", "THROUGH") && !_cursor.AtEnd ? ReadValue() : from;
            values.Add(new ConditionRange(from, to));
        }

        if (values.Count == 0)
        {
            Fail("値", "a value");
            return;
        }

        // WHEN SET TO FALSE IS value: concerns programs only.
        if (_cursor.TryTake("WHEN"))
        {
            while (!_cursor.AtEnd && _cursor.Current.Kind is TokenKind.Word or TokenKind.Literal)
            {
                _cursor.Take();
            }
        }

        _entries[^1].Conditions.Add(new ConditionName(name, values));
        EndEntry();
    }

    private void SkipValue()
    {
        _cursor.TryTakeAny("IS", "ARE");
        var any = false;
        while (!_cursor.AtEnd && _cursor.Current.Kind is TokenKind.Word or TokenKind.Literal && !IsClauseWord(_cursor.Current))
        {
            any = true;
            ReadValue();
            _cursor.TryTakeAny("THRU", "THROUGH");
        }

        if (!any)
        {
            Fail("VALUE の値", "a value after VALUE");
        }
    }

    private string ReadValue()
    {
        if (_cursor.TryTake("ALL"))
        {
            return _cursor.AtEnd ? "" : Plain(_cursor.Take());
        }

        return Plain(_cursor.Take());
    }

    private string Plain(Token token)
    {
        if (token.Kind != TokenKind.Literal)
        {
            return _constants.GetValueOrDefault(token.Text, token.Text);
        }

        var start = token.Text.IndexOfAny(['"', '\'']);
        var quote = token.Text[start];
        var end = token.Text.Length > start + 1 && token.Text[^1] == quote ? token.Text.Length - 1 : token.Text.Length;
        var inner = token.Text[(start + 1)..end].Replace(new string(quote, 2), quote.ToString(), StringComparison.Ordinal);
        return start == 0 || char.ToUpperInvariant(token.Text[0]) == 'N' && start == 1 ? inner : token.Text[..start].ToUpperInvariant() + "'" + inner + "'";
    }
}
