namespace Hub.Records.Copybooks;

/// <summary>How many bytes a binary item of so many digits takes.</summary>
public enum BinarySizing
{
    /// <summary>2, 4, 8, and 16 beyond 18 digits.</summary>
    Words,

    /// <summary>1 for up to two digits, then as <see cref="Words"/>.</summary>
    BytesAndWords,

    /// <summary>As few bytes as hold the digits, 1 to 16.</summary>
    Bytes,
}
