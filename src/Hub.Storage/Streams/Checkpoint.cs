namespace Hub.Storage.Streams;

/// <summary>How far a stream is: stored in the transaction of the rows that it covers, so that both are there or neither is.</summary>
public sealed record Checkpoint
{
    /// <summary>Nothing yet.</summary>
    public static Checkpoint Start { get; } = new();

    /// <summary>Offset in the source at which reading restarts; everything before it is stored.</summary>
    public long Offset { get; init; }

    /// <summary>Ordinal of the next record: records seen so far.</summary>
    public long Records { get; init; }

    /// <summary>Records that became rows when they came.</summary>
    public long Accepted { get; init; }

    /// <summary>Records that went to quarantine when they came.</summary>
    public long Quarantined { get; init; }

    /// <summary>Records that a rule dropped.</summary>
    public long Dropped { get; init; }

    /// <summary>Standard rows made of them.</summary>
    public long Rows { get; init; }

    /// <summary>Findings of severity error.</summary>
    public long Errors { get; init; }

    /// <summary>Findings of severity warning.</summary>
    public long Warnings { get; init; }

    /// <summary>Findings of severity info.</summary>
    public long Infos { get; init; }

    /// <summary>State of the SHA-256 over the source before <see cref="Offset"/>; empty at the start.</summary>
    public ReadOnlyMemory<byte> Digest { get; init; }

    /// <summary>What the framing needs to go on; empty for most.</summary>
    public ReadOnlyMemory<byte> Framing { get; init; }

    /// <summary>Time that the stages took; storing as far as the checkpoint before.</summary>
    public StageTimes Spent { get; init; }
}
