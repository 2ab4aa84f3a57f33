namespace Hub.Storage.Streams;

/// <summary>One stream as the store holds it.</summary>
public sealed record StoredStream
{
    /// <summary>Run that it belongs to.</summary>
    public required string Run { get; init; }

    /// <summary>Name that the manifest gives it.</summary>
    public required string Name { get; init; }

    /// <summary>Place in the manifest, from 0: rows are put out in this order.</summary>
    public required int Ordinal { get; init; }

    /// <summary>What it is doing.</summary>
    public required StreamState State { get; init; }

    /// <summary>What is sent on it; set when it is opened. Default: blocks.</summary>
    public StreamKind Kind { get; init; } = StreamKind.Blocks;

    /// <summary>Number of the present writer; 0: never opened.</summary>
    public long Epoch { get; init; }

    /// <summary>How far it is.</summary>
    public Checkpoint Checkpoint { get; init; } = Checkpoint.Start;

    /// <summary>Quarantined records whose correction was accepted since.</summary>
    public long Resolved { get; init; }

    /// <summary>When it was first opened; null: never.</summary>
    public DateTimeOffset? CreateTime { get; init; }

    /// <summary>When the last checkpoint was stored; null: none yet.</summary>
    public DateTimeOffset? CheckpointTime { get; init; }

    /// <summary>When it was finalized; null: not yet.</summary>
    public DateTimeOffset? FinalizeTime { get; init; }

    /// <summary>When it was worked on, in the order of its writers; empty in runs of an older hub.</summary>
    public IReadOnlyList<WorkSpan> Worked { get; init; } = [];

    /// <summary>SHA-256 of the whole source in lower-case hex; empty before it is finalized.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>Records in quarantine as of now.</summary>
    public long Quarantined => Checkpoint.Quarantined - Resolved;

    /// <summary>Records that became rows as of now.</summary>
    public long Accepted => Checkpoint.Accepted + Resolved;
}
