namespace Hub.Codecs.Writing;

/// <summary>The Unicode charsets.</summary>
internal enum UnicodeForm
{
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
}
