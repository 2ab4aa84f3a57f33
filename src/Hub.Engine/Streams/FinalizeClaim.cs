namespace Hub.Engine.Streams;

/// <summary>What the client says it sent.</summary>
/// <param name="Size">Size in bytes.</param>
/// <param name="Sha256">SHA-256 in lower-case hex.</param>
/// <param name="Records">Number of records; null: the client does not know.</param>
public sealed record FinalizeClaim(long Size, string Sha256, long? Records);
