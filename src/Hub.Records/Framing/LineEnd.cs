namespace Hub.Records.Framing;

/// <summary>What ends a line.</summary>
public enum LineEnd
{
    /// <summary>LF, with or without CR before it; the default.</summary>
    Auto,

    /// <summary>CR alone.</summary>
    Cr,

    /// <summary>EBCDIC new line (NL, 15).</summary>
    EbcdicNewLine,

    /// <summary>EBCDIC line feed (LF, 25).</summary>
    EbcdicLineFeed,
}
