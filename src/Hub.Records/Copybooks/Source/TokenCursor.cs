namespace Hub.Records.Copybooks.Source;

/// <summary>A place in a list of text words.</summary>
internal sealed class TokenCursor(IReadOnlyList<Token> tokens, string file)
{
    private int _index;

    public bool AtEnd => _index >= tokens.Count;

    public Token Current => tokens[_index];

    public Token? Next => _index + 1 < tokens.Count ? tokens[_index + 1] : null;

    /// <summary>Where the current word is; at the end, where the last one was.</summary>
    public SourceLocation At => !AtEnd ? Current.At : tokens.Count > 0 ? tokens[^1].At : new SourceLocation(file, 1, 1);

    /// <summary>The current word, for errors.</summary>
    public string Found => AtEnd ? "" : Current.Text;

    public Token Take() => tokens[_index++];

    public void Retreat() => _index--;

    public bool TryTake(string word)
    {
        if (AtEnd || !Current.Is(word))
        {
            return false;
        }

        _index++;
        return true;
    }

    public bool TryTakeAny(params ReadOnlySpan<string> words)
    {
        if (AtEnd || !Current.IsAny(words))
        {
            return false;
        }

        _index++;
        return true;
    }

    public bool TryTake(TokenKind kind)
    {
        if (AtEnd || Current.Kind != kind)
        {
            return false;
        }

        _index++;
        return true;
    }

    public void SkipPast(TokenKind kind)
    {
        while (!AtEnd && Take().Kind != kind)
        {
        }
    }
}
