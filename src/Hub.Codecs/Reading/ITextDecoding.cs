namespace Hub.Codecs.Reading;

/// <summary>The structure of a charset's text: where a code begins and ends.</summary>
internal interface ITextDecoding
{
    /// <summary>The most output bytes that one source byte can cause.</summary>
    int MaxUtf8PerByte { get; }

    /// <summary>The state at the start of a field.</summary>
    DecodeState Start(FieldForm form);

    /// <summary>
    /// Decodes as far as it can: to the end when <paramref name="isFinal"/>, else up to a code of which bytes are still to come.
    /// The output is large enough by the caller's promise.
    /// </summary>
    /// <returns>Bytes written.</returns>
    int Decode(ReadOnlySpan<byte> source, bool isFinal, FieldForm form, ref DecodeState state, Span<byte> utf8, CodeIssueList issues, out int consumed);
}
