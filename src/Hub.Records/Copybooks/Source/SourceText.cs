using System.Text;

namespace Hub.Records.Copybooks.Source;

/// <summary>The text of a copybook without sequence numbers, comments and continuation, and where each piece of it came from.</summary>
internal sealed class SourceText(string file)
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int Line, int Column)> _pieces = [];

    public string File => file;

    public string Text => _text.ToString();

    public int Length => _text.Length;

    /// <summary>Appends text of one line; a column counts the characters before it.</summary>
    public void Append(ReadOnlySpan<char> text, int line, int column)
    {
        _pieces.Add((_text.Length, line, column));
        _text.Append(text);
    }

    /// <summary>Takes back the white space at the end, so that a continued word goes on where it stopped.</summary>
    public void TrimEnd()
    {
        while (_text.Length > 0 && char.IsWhiteSpace(_text[^1]))
        {
            _text.Length--;
        }
    }

    /// <summary>Takes back one line end.</summary>
    public void DropLineEnd()
    {
        if (_text.Length > 0 && _text[^1] == '\n')
        {
            _text.Length--;
        }
    }

    public SourceLocation LocationOf(int index)
    {
        var low = 0;
        var high = _pieces.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].Start <= index)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        if (_pieces.Count == 0)
        {
            return new SourceLocation(file, 1, 1);
        }

        var piece = _pieces[low];
        return new SourceLocation(file, piece.Line, piece.Column + index - piece.Start);
    }
}
