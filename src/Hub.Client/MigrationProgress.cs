namespace Hub.Client;

/// <summary>How far a migration is. Counts are those of the hub's last answers.</summary>
public sealed record MigrationProgress
{
    /// <summary>What it is doing.</summary>
    public required MigrationStage Stage { get; init; }

    /// <summary>Id of the run; empty while there is none.</summary>
    public required string Run { get; init; }

    /// <summary>Bytes of all files.</summary>
    public required long TotalBytes { get; init; }

    /// <summary>Bytes that the hub has stored: they survive a crash on either side.</summary>
    public required long DurableBytes { get; init; }

    /// <summary>Bytes that the hub has taken.</summary>
    public required long TakenBytes { get; init; }

    /// <summary>Source records stored.</summary>
    public required long Records { get; init; }

    /// <summary>Of them, in quarantine (隔離).</summary>
    public required long Quarantined { get; init; }

    /// <summary>Findings (指摘) about them.</summary>
    public required long Findings { get; init; }

    /// <summary>Files finished.</summary>
    public required int FilesDone { get; init; }

    /// <summary>Files in all.</summary>
    public required int Files { get; init; }

    /// <summary>Bytes a second since sending began, without what an earlier attempt sent; 0: not known yet.</summary>
    public required double BytesPerSecond { get; init; }

    /// <summary>Time left at this rate; null: not known yet.</summary>
    public required TimeSpan? TimeLeft { get; init; }

    /// <summary>Time since the hub last stored something; null: nothing yet.</summary>
    public required TimeSpan? CheckpointAge { get; init; }

    /// <summary>How often sending was tried again.</summary>
    public required int Retries { get; init; }
}
