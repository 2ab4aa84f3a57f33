using Hub.Codecs.Tables;

namespace Hub.Codecs.Packs;

/// <summary>One row of a source, with its place.</summary>
/// <param name="Line">Line number from 1; in JSON the ordinal of the object.</param>
/// <param name="Row">The row.</param>
public readonly record struct PackLine(int Line, CodeRow Row);
