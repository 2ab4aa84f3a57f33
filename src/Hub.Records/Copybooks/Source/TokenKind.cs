namespace Hub.Records.Copybooks.Source;

/// <summary>Kinds of text words.</summary>
internal enum TokenKind
{
    /// <summary>Anything that is not one of the others: names, reserved words, numbers, pieces of pictures.</summary>
    Word,

    /// <summary>A literal in quotes, with its prefix (N, X …) if any.</summary>
    Literal,

    /// <summary>The period that ends an entry.</summary>
    Period,

    /// <summary>(</summary>
    Open,

    /// <summary>)</summary>
    Close,

    /// <summary>: on its own; the usual marker of a place to be replaced.</summary>
    Colon,

    /// <summary>== around pseudo-text.</summary>
    PseudoMark,
}
