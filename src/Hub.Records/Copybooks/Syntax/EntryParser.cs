using System.Globalization;
using Hub.Records.Copybooks.Source;

namespace Hub.Records.Copybooks.Syntax;

/// <summary>Reads text words into data description entries. An entry that is wrong is reported and skipped to its period.</summary>
internal sealed partial class EntryParser
{
    private const int MaxLevel = 49;
    private const int RenamesLevel = 66;
    private const int StandaloneLevel = 77;
    private const int ConstantLevel = 78;
    private const int ConditionLevel = 88;

    private readonly TokenCursor _cursor;
    private readonly CopybookOptions _options;
    private readonly ErrorList _errors;
    private readonly List<DataEntry> _entries = [];
    private readonly Dictionary<string, string> _constants = new(StringComparer.OrdinalIgnoreCase);
    private bool _failed;

    public EntryParser(IReadOnlyList<Token> tokens, CopybookOptions options, ErrorList errors)
    {
        _cursor = new TokenCursor(tokens, options.File);
        _options = options;
        _errors = errors;
    }

    public IReadOnlyList<DataEntry> Parse()
    {
        while (!_cursor.AtEnd)
        {
            _failed = false;
            if (!SkipHeading())
            {
                ParseEntry();
            }

            if (_failed)
            {
                _cursor.SkipPast(TokenKind.Period);
            }
        }

        return _entries;
    }

    /// <summary>Division and section headings and file descriptions may stand around the entries; they say nothing about the layout.</summary>
    private bool SkipHeading()
    {
        if (_cursor.TryTake(TokenKind.Period))
        {
            return true;
        }

        var isHeading = _cursor.Current.IsAny("FD", "SD", "TITLE", "LIST", "NOLIST")
            || (_cursor.Next is { } next && next.IsAny("DIVISION", "SECTION") && _cursor.Current.Kind == TokenKind.Word);
        if (isHeading)
        {
            _cursor.SkipPast(TokenKind.Period);
        }

        return isHeading;
    }

    private void ParseEntry()
    {
        var at = _cursor.At;
        if (!TryReadLevel(out var level))
        {
            Fail("レベル番号（01〜49、66、77、78、88）", "a level number (01 to 49, 66, 77, 78 or 88)");
            return;
        }

        var name = "FILLER";
        var isFiller = true;
        var nameAt = at;
        if (!_cursor.AtEnd && _cursor.Current.Kind == TokenKind.Word && !IsClauseWord(_cursor.Current))
        {
            nameAt = _cursor.At;
            name = _cursor.Take().Text;
            isFiller = name.Equals("FILLER", StringComparison.OrdinalIgnoreCase);
            CheckName(name, nameAt);
        }

        switch (level)
        {
            case ConditionLevel:
                ParseCondition(name, nameAt);
                break;
            case ConstantLevel:
                ParseConstant(name);
                break;
            default:
                var entry = new DataEntry(level, name, nameAt) { IsFiller = isFiller };
                ParseClauses(entry);
                if (!_failed)
                {
                    _entries.Add(entry);
                }

                break;
        }
    }

    private bool TryReadLevel(out int level)
    {
        level = 0;
        if (_cursor.Current.Kind != TokenKind.Word || _cursor.Current.Text.Length > 2
            || !int.TryParse(_cursor.Current.Text, NumberStyles.None, CultureInfo.InvariantCulture, out level)
            || level is 0 or > MaxLevel and not (RenamesLevel or StandaloneLevel or ConstantLevel or ConditionLevel))
        {
            return false;
        }

        _cursor.Take();
        return true;
    }

    private void CheckName(string name, SourceLocation at)
    {
        if (name[0] == '-' || name[^1] == '-')
        {
            _errors.Add(at, name, "ハイフンで始まらず終わらないデータ名", "a data name that neither begins nor ends with a hyphen");
            return;
        }

        foreach (var c in name)
        {
            var good = char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '#' or '@' or '$' || c > 0x7F;
            if (!good)
            {
                _errors.Add(at, name, "データ名（英字、数字、ハイフン、日本語文字）", "a data name (letters, digits, hyphens, Japanese characters)");
                return;
            }
        }
    }

    private void ParseConstant(string name)
    {
        _cursor.TryTake("CONSTANT");
        if (!_cursor.TryTake("VALUE") && !_cursor.TryTake("AS"))
        {
            Fail("VALUE 句", "a VALUE clause");
            return;
        }

        _cursor.TryTake("IS");
        if (!_cursor.AtEnd && _cursor.Current.Kind is TokenKind.Word or TokenKind.Literal)
        {
            _constants[name] = _cursor.Take().Text;
        }

        EndEntry();
    }

    private void EndEntry()
    {
        if (!_cursor.TryTake(TokenKind.Period))
        {
            Fail("終止符（.）または句", "a period or a clause");
        }
    }

    private void Fail(string expectedJa, string expectedEn)
    {
        _failed = true;
        _errors.Add(_cursor.At, _cursor.AtEnd ? "" : _cursor.Found, expectedJa, expectedEn);
    }

    private bool TryReadInteger(out int value)
    {
        value = 0;
        if (_cursor.AtEnd || _cursor.Current.Kind != TokenKind.Word)
        {
            return false;
        }

        var text = _constants.GetValueOrDefault(_cursor.Current.Text, _cursor.Current.Text);
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        _cursor.Take();
        return true;
    }

    private static bool IsClauseWord(Token token) => token.IsAny(
        "PIC", "PICTURE", "USAGE", "REDEFINES", "OCCURS", "SIGN", "LEADING", "TRAILING", "SYNC", "SYNCHRONIZED", "VALUE", "VALUES", "JUST",
        "JUSTIFIED", "BLANK", "EXTERNAL", "GLOBAL", "RENAMES", "GROUP-USAGE", "CHARACTER", "DISPLAY", "BINARY", "NATIVE") || IsCompWord(token);

    private static bool IsCompWord(Token token) =>
        token.Kind == TokenKind.Word
        && (token.Text.StartsWith("COMP", StringComparison.OrdinalIgnoreCase) || token.Text.StartsWith("PACKED", StringComparison.OrdinalIgnoreCase))
        && UsageWords.TryFind(token.Text, out _);
}
