namespace Hub.Storage.Runs;

/// <summary>What the client promises to send. A missing file is an error, not zero rows.</summary>
/// <param name="Files">The files, each one stream.</param>
public sealed record Manifest(IReadOnlyList<ManifestFile> Files)
{
    /// <summary>Control totals over all files of the run.</summary>
    public IReadOnlyList<ControlTotal> ControlTotals { get; init; } = [];
}
