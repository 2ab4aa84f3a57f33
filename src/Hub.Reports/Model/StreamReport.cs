namespace Hub.Reports.Model;

/// <summary>One source file (移行元ファイル). Always Records = Accepted + Quarantined + Dropped; a report where that fails says so in red.</summary>
public sealed record StreamReport
{
    /// <summary>Name of the file as the client gave it.</summary>
    public required string Name { get; init; }

    /// <summary>Bytes received durably.</summary>
    public required long Bytes { get; init; }

    /// <summary>Records found in them.</summary>
    public required long Records { get; init; }

    /// <summary>Records that became rows of the standard.</summary>
    public required long Accepted { get; init; }

    /// <summary>Records put aside with their bytes (隔離).</summary>
    public required long Quarantined { get; init; }

    /// <summary>Records that the adapter left out on purpose (対象外).</summary>
    public long Dropped { get; init; }

    /// <summary>sha256 of the bytes as the hub received them, lower-case hex; empty while incomplete.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>True when the client finalized the stream and size, count and sha256 agreed.</summary>
    public required bool Complete { get; init; }

    /// <summary>Size that the manifest or the client declared; null where nobody did.</summary>
    public long? DeclaredBytes { get; init; }

    /// <summary>Record count that the manifest or the client declared; null where nobody did.</summary>
    public long? DeclaredRecords { get; init; }

    /// <summary>sha256 that the manifest or the client declared; null where nobody did.</summary>
    public string? DeclaredSha256 { get; init; }
}
