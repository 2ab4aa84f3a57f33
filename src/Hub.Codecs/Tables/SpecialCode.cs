namespace Hub.Codecs.Tables;

/// <summary>What to do for a code that is not just one to three bytes of UTF-8.</summary>
/// <param name="Offset">Where its UTF-8 begins in the blob.</param>
/// <param name="Length">Bytes of UTF-8.</param>
/// <param name="Issue">What to report, or null.</param>
/// <param name="Flag">The transform's flag.</param>
internal readonly record struct SpecialCode(int Offset, int Length, CodeIssueKind? Issue, byte Flag);
