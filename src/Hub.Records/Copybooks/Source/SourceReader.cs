namespace Hub.Records.Copybooks.Source;

/// <summary>Turns lines into one text: takes away sequence numbers, comments and directives, joins continued lines.</summary>
internal sealed class SourceReader(CopybookOptions options, ErrorList errors)
{
    private const int IndicatorColumn = 7;
    private const int TextColumn = 8;

    private SourceFormat _format;
    private char _openQuote;

    public SourceText Read(CopybookSource source)
    {
        var text = new SourceText(source.File);
        _format = options.Format == SourceFormat.Auto ? FormatGuess.Of(source.Text) : options.Format;
        _openQuote = '\0';
        var number = 0;
        foreach (var raw in source.Text.AsSpan().EnumerateLines())
        {
            number++;
            var line = number == 1 ? raw.TrimStart('\uFEFF') : raw;
            line = line.TrimEnd("\u001A\0 \t\u3000");
            if (line.IsEmpty || Directive(line))
            {
                continue;
            }

            if (_format == SourceFormat.Free)
            {
                _openQuote = '\0';
                AppendLine(text, line, number, 1);
            }
            else
            {
                ReadFixed(text, line, number);
            }
        }

        return text;
    }

    private void ReadFixed(SourceText text, ReadOnlySpan<char> line, int number)
    {
        var indicatorAt = LineColumns.IndexOf(line, IndicatorColumn);
        if (indicatorAt == line.Length)
        {
            return;
        }

        var indicator = line[indicatorAt];
        var textAt = LineColumns.IndexOf(line, TextColumn);
        if (indicator == '\t')
        {
            indicator = ' ';
        }

        var area = line[Math.Min(textAt, line.Length)..LineColumns.IndexOf(line, options.RightMargin + 1)];
        switch (indicator)
        {
            case ' ':
                _openQuote = '\0';
                AppendLine(text, area, number, TextColumn);
                break;
            case '*' or '/' or 'D' or 'd' or '$' or '#':
                break;
            case '-':
                Continue(text, area, number);
                break;
            default:
                errors.Add(
                    new SourceLocation(text.File, number, IndicatorColumn),
                    indicator.ToString(),
                    "7桁目の標識（空白、*、/、-、D）",
                    "an indicator in column 7 (space, *, /, - or D); is the source in free form?");
                break;
        }
    }

    private void Continue(SourceText text, ReadOnlySpan<char> area, int number)
    {
        var at = area.IndexOfAnyExcept(' ', '\t');
        if (at < 0)
        {
            return;
        }

        if (_openQuote == '\0')
        {
            text.TrimEnd();
            AppendLine(text, area[at..], number, TextColumn + at);
            return;
        }

        if (area[at] != _openQuote)
        {
            errors.Add(
                new SourceLocation(text.File, number, TextColumn + at),
                area[at].ToString(),
                $"継続する定数の引用符 {_openQuote}",
                $"the quote {_openQuote} of the continued literal");
        }

        text.DropLineEnd();
        AppendLine(text, area[(at + 1)..], number, TextColumn + at + 1);
    }

    private void AppendLine(SourceText text, ReadOnlySpan<char> area, int number, int column)
    {
        var end = EndOfCode(area);
        text.Append(area[..end], number, column);
        text.Append("\n", number, column + end);
    }

    /// <summary>Where code ends and an inline comment begins; follows quotes, which stay open into a continuation line.</summary>
    private int EndOfCode(ReadOnlySpan<char> area)
    {
        var quote = _openQuote;
        for (var i = 0; i < area.Length; i++)
        {
            var c = area[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '*' && i + 1 < area.Length && area[i + 1] == '>')
            {
                _openQuote = '\0';
                return i;
            }
        }

        _openQuote = quote;
        return area.Length;
    }

    /// <summary>Directives that change the format, and those that only concern listings.</summary>
    private bool Directive(ReadOnlySpan<char> line)
    {
        var trimmed = line.TrimStart("0123456789 \t");
        if (trimmed.StartsWith(">>") || trimmed.StartsWith("$SET", StringComparison.OrdinalIgnoreCase) || trimmed.StartsWith("@OPTIONS"))
        {
            if (trimmed.Contains("SOURCE", StringComparison.OrdinalIgnoreCase))
            {
                _format = trimmed.Contains("FREE", StringComparison.OrdinalIgnoreCase) ? SourceFormat.Free : SourceFormat.Fixed;
            }

            return true;
        }

        var word = trimmed.TrimEnd(" .");
        return word.Equals("EJECT", StringComparison.OrdinalIgnoreCase) || word.Equals("SKIP1", StringComparison.OrdinalIgnoreCase)
            || word.Equals("SKIP2", StringComparison.OrdinalIgnoreCase) || word.Equals("SKIP3", StringComparison.OrdinalIgnoreCase);
    }
}
