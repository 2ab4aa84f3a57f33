namespace Hub.Records.Tests.Framing;

/// <summary>What a framer said once, comparable.</summary>
internal sealed record Frame(string Status, long Ordinal, long Offset, string Hex, string Finding);
