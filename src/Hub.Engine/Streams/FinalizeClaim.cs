using Hub.Storage.Streams;

namespace Hub.Engine.Streams;

/// <summary>What the client says it sent.</summary>
/// <param name="Size">Where the stream ends: bytes for blocks, records for rows.</param>
/// <param name="Sha256">SHA-256 in lower-case hex; for rows over their bytes one after another, or empty: not compared.</param>
/// <param name="Records">Number of records; null: the client does not know.</param>
public sealed record FinalizeClaim(long Size, string Sha256, long? Records)
{
    /// <summary>True when the digest is the one received; that of rows may be left out.</summary>
    internal bool AgreesWith(string sha256, StreamKind kind) =>
        (kind == StreamKind.Rows && Sha256.Length == 0) || string.Equals(Sha256, sha256, StringComparison.OrdinalIgnoreCase);
}
