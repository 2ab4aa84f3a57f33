namespace Hub.Records.Framing;

/// <summary>What line ends, delimiters and quotes are made of in a text file.</summary>
public enum CodeUnit
{
    /// <summary>One byte that means the same as in ASCII: UTF-8, CP932, EUC-JP.</summary>
    Ascii,

    /// <summary>UTF-16, least significant byte first.</summary>
    Utf16Little,

    /// <summary>UTF-16, most significant byte first.</summary>
    Utf16Big,
}
