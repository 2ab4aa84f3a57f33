namespace Hub.Storage;

/// <summary>What the store remembers of a request.</summary>
/// <param name="Fingerprint">What it asked for.</param>
/// <param name="Answer">What it was answered.</param>
public sealed record StoredAnswer(string Fingerprint, string Answer);
