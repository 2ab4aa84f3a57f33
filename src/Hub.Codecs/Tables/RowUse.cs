namespace Hub.Codecs.Tables;

/// <summary>Which way a row of a code table is used.</summary>
public enum RowUse
{
    /// <summary>Decoding and encoding.</summary>
    Both = 0,

    /// <summary>Decoding only: another code is preferred when the same scalars are encoded.</summary>
    DecodeOnly = 1,

    /// <summary>Encoding only: another scalar that is written as this code.</summary>
    EncodeOnly = 2,
}
