using Hub.Storage.Streams;

namespace Hub.Storage.Runs;

/// <summary>One expected file.</summary>
/// <param name="Stream">Name of the stream, unique in the run.</param>
public sealed record ManifestFile(string Stream)
{
    /// <summary>Which source of the adapter the file is; empty for the adapter's only one.</summary>
    public string Layout { get; init; } = "";

    /// <summary>What is sent on the stream; null: whoever opens it says so, else blocks.</summary>
    public StreamKind? Kind { get; init; }

    /// <summary>Size in bytes, for typed rows their number; null: not compared.</summary>
    public long? Size { get; init; }

    /// <summary>SHA-256 in lower-case hex; empty: not compared.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>Number of source records; null: not compared.</summary>
    public long? Records { get; init; }

    /// <summary>Control totals of this file.</summary>
    public IReadOnlyList<ControlTotal> ControlTotals { get; init; } = [];
}
