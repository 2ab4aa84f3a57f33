namespace Hub.Storage.Runs;

/// <summary>A source file that a deleted run had taken in. Its name is gone: it may say whose data it was.</summary>
/// <param name="Bytes">Its length.</param>
/// <param name="Records">Its records.</param>
/// <param name="Sha256">Its SHA-256 in lower-case hex; empty: it was not received to the end.</param>
public sealed record DeletedSource(long Bytes, long Records, string Sha256);
