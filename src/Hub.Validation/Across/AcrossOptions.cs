namespace Hub.Validation.Across;

/// <summary>How a check across records works.</summary>
public sealed record AcrossOptions
{
    /// <summary>Folder for sorted keys on disk: a folder inside it is made when memory does not do, and removed at the end, with this one if that is empty then.</summary>
    public required string Folder { get; init; }

    /// <summary>Bytes of keys held in memory. Default: 32 MiB; more than that goes to disk.</summary>
    public int ChunkBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Severities. Default: cutover.</summary>
    public ValidationProfile Profile { get; init; } = ValidationProfile.Cutover;

    /// <summary>Names of the streams by their place in the manifest.</summary>
    public IReadOnlyList<string> Streams { get; init; } = [];

    /// <summary>True while records are in quarantine: what is missing may be among them, so that its absence only warns.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>Which other runs' rows will come. Default none.</summary>
    public IReadOnlySet<AcrossSource> Others { get; init; } = new HashSet<AcrossSource>();
}
