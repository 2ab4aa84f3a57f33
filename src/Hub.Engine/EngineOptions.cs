using Hub.Catalog.Files;

namespace Hub.Engine;

/// <summary>How the engine works.</summary>
public sealed record EngineOptions
{
    /// <summary>Folder for the runs' files.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Folders with adapter packs beside the built-in ones.</summary>
    public IReadOnlyList<string> AdapterFolders { get; init; } = [];

    /// <summary>Folder with editions beside the built-in ones; null: none.</summary>
    public string? EditionFolder { get; init; }

    /// <summary>Folder of installed code tables; null: "tables" in the data folder, where <c>hub tables import</c> puts them.</summary>
    public string? TablesFolder { get; init; }

    /// <summary>Names of installed code tables laid over those of every pack: the municipality's own gaiji. Default none.</summary>
    public IReadOnlyList<string> Tables { get; init; } = [];

    /// <summary>Folder with the site's rule sets, a file per set named <c>&lt;business&gt;*.json</c>; null: "rules" in the data folder.</summary>
    public string? RulesFolder { get; init; }

    /// <summary>What the bytes of standard files look like. Default: <see cref="StandardFileProfile.Standard"/>.</summary>
    public StandardFileProfile FileProfile { get; init; } = StandardFileProfile.Standard;

    /// <summary>Batches mapped at the same time, over all streams. Default: one per processor. The output does not depend on it.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Largest block taken, in bytes. Default: 1 MiB.</summary>
    public int MaxBlockBytes { get; init; } = 1024 * 1024;

    /// <summary>Most bytes a client should have sent and not seen answered. Default: 8 MiB.</summary>
    public int MaxOutstandingBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>Source bytes after which a checkpoint is stored. Default: 4 MiB.</summary>
    public int CheckpointBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>How long to wait for more before a smaller checkpoint is stored. Default: 200 ms.</summary>
    public TimeSpan CheckpointDelay { get; init; } = TimeSpan.FromMilliseconds(200);
}
