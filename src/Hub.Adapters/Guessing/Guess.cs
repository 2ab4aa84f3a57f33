namespace Hub.Adapters.Guessing;

/// <summary>Something that was made out about a sample, with how sure it is.</summary>
/// <param name="Value">What it is.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Why">What speaks for it.</param>
public sealed record Guess(string Value, double Confidence, string Why);
