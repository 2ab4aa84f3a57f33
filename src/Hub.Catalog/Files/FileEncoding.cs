namespace Hub.Catalog.Files;

/// <summary>Encodings of a standard file.</summary>
public enum FileEncoding
{
    /// <summary>UTF-8.</summary>
    Utf8,

    /// <summary>UTF-16, little endian.</summary>
    Utf16LittleEndian,
}
