using Hub.Contracts.Run.V1;

namespace Hub.Client;

/// <summary>What to migrate or rehearse.</summary>
public sealed record MigrationRequest
{
    /// <summary>Municipality code (団体コード), 6 digits with its check digit.</summary>
    public required string Municipality { get; init; }

    /// <summary>Name of the adapter.</summary>
    public required string Adapter { get; init; }

    /// <summary>The files.</summary>
    public required IReadOnlyList<SourceFile> Files { get; init; }

    /// <summary>True: checks and reports, commits nothing (検証). Default: commits.</summary>
    public bool DryRun { get; init; }

    /// <summary>Run to go on with, or id for a new one; empty: an unfinished run of the same files if there is one, else a new one.</summary>
    public string Run { get; init; } = "";

    /// <summary>Values of the adapter's parameters by name; those not given have the pack's defaults.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>How severe findings are: "cutover" or "rehearsal"; empty: cutover.</summary>
    public string Profile { get; init; } = "";

    /// <summary>A line for people; empty: none.</summary>
    public string Title { get; init; } = "";

    /// <summary>False: never goes on with an unfinished run of the same files by itself. Default: goes on.</summary>
    public bool Resume { get; init; } = true;

    /// <summary>Sends files from the start even where the hub holds a part, for files that changed. Default: goes on where it was.</summary>
    public bool Restart { get; init; }

    /// <summary>Control totals over all files. Empty: none.</summary>
    public IReadOnlyList<ControlTotal> ControlTotals { get; init; } = [];

    /// <summary>Commits although something blocks it; null: does not.</summary>
    public CommitOverride? Override { get; init; }
}
