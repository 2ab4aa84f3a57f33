namespace Hub.Codecs;

/// <summary>
/// Rewrites the meaning of a code, once per code when a charset is composed. It sees one code at a time and must give the same answer every time.
/// </summary>
public interface ICodeTransform
{
    /// <summary>Bytes that a rewritten meaning may have at most.</summary>
    const int MaxUtf8Length = 32;

    /// <summary>Rewrites one meaning.</summary>
    /// <param name="code">The code; for utf8, utf16le and utf16be the scalar.</param>
    /// <param name="isSiteGaiji">True for a site's own character: <paramref name="utf8"/> is then its private-use scalar, and a rewriting resolves it.</param>
    /// <param name="utf8">What the code means.</param>
    /// <param name="rewritten">Takes the new meaning; <see cref="MaxUtf8Length"/> bytes long.</param>
    /// <param name="flag">What to report at each occurrence; 0 reports nothing.</param>
    /// <returns>Bytes written, 0 to drop the code, or -1 to keep the meaning as it is.</returns>
    int Rewrite(uint code, bool isSiteGaiji, ReadOnlySpan<byte> utf8, Span<byte> rewritten, out byte flag);
}
