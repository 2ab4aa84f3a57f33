namespace Hub.Codecs.Writing;

/// <summary>Writes text in the structure of a charset.</summary>
internal interface ITextEncoding
{
    /// <summary>The most code bytes that one byte of UTF-8 can cause, shifts apart.</summary>
    int MaxBytesPerUtf8Byte { get; }

    /// <summary>
    /// Encodes as far as text and room go, leaving room for the shift back. Stops before a character whose end, or whose possible second
    /// scalar, is still to come unless <paramref name="isFinal"/>.
    /// </summary>
    EncodeStatus Encode(
        ReadOnlySpan<byte> utf8, bool isFinal, FieldForm form, ref bool isDouble, Span<byte> codes, CodeIssueList issues, out int consumed, out int written);

    /// <summary>Writes the shift back if one is open; room for it was left.</summary>
    int Close(ref bool isDouble, FieldForm form, Span<byte> codes);

    /// <summary>Fills the rest of a field with spaces.</summary>
    void Pad(Span<byte> rest, FieldForm form);
}
