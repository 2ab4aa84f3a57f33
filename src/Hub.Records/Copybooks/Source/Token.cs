namespace Hub.Records.Copybooks.Source;

/// <summary>A text word of a copybook.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written; a literal with its quotes.</param>
/// <param name="At">Where it is.</param>
/// <param name="Spaced">Whether white space or a separator stands before it; words without are glued after replacing.</param>
internal readonly record struct Token(TokenKind Kind, string Text, SourceLocation At, bool Spaced)
{
    public bool Is(string word) => Kind == TokenKind.Word && string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Is(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Same word for the purpose of REPLACING: case does not matter but in literals.</summary>
    public bool Matches(Token other) => Kind == other.Kind
        && string.Equals(Text, other.Text, Kind == TokenKind.Literal ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
}
