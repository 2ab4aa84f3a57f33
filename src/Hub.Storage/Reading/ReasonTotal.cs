namespace Hub.Storage.Reading;

/// <summary>Findings of one code in one stream that expected the same.</summary>
/// <param name="Stream">Name of the stream.</param>
/// <param name="Expected">What they expected: for records dropped by rule, the rule.</param>
/// <param name="Count">How many.</param>
public sealed record ReasonTotal(string Stream, string Expected, long Count);
