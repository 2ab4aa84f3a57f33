namespace Hub.Codecs;

/// <summary>One thing found while decoding or encoding, with its exact place.</summary>
/// <param name="SourceOffset">Offset of the first byte in the span given; negative by the bytes carried over where a code began in an earlier chunk.</param>
/// <param name="SourceLength">Bytes meant; 0 where a point is meant.</param>
/// <param name="Code">The bytes as a big-endian number (the last four if there are more); when encoding, the scalar.</param>
/// <param name="Utf8Offset">Where in the output the meaning stands, or would stand.</param>
/// <param name="Kind">What was found.</param>
/// <param name="Flag">The transform's flag, 0 where no transform spoke.</param>
public readonly record struct CodeIssue(int SourceOffset, int SourceLength, uint Code, int Utf8Offset, CodeIssueKind Kind, byte Flag);
