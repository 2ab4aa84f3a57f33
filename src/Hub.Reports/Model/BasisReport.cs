namespace Hub.Reports.Model;

/// <summary>What the run was made with. The same basis and the same extract give the same bytes.</summary>
public sealed record BasisReport
{
    /// <summary>Business id, three digits: "001".</summary>
    public required string BusinessId { get; init; }

    /// <summary>Name of the business: 住民基本台帳.</summary>
    public required string BusinessName { get; init; }

    /// <summary>Version of the edition: "2.1".</summary>
    public required string EditionVersion { get; init; }

    /// <summary>True for an official edition, false for a sample.</summary>
    public required bool EditionIsOfficial { get; init; }

    /// <summary>Name of the adapter pack: "fujitsu/001".</summary>
    public required string Adapter { get; init; }

    /// <summary>Version or sha256 of the adapter pack; empty where it has none.</summary>
    public string AdapterVersion { get; init; } = "";

    /// <summary>Charset of the source: "jef+ebcdik-fujitsu".</summary>
    public string Charset { get; init; } = "";

    /// <summary>Code-table packs in use, name and version each.</summary>
    public IReadOnlyList<string> Tables { get; init; } = [];

    /// <summary>Profile of severities: "rehearsal" or "cutover"; empty for the default one.</summary>
    public string Profile { get; init; } = "";

    /// <summary>Version of the hub.</summary>
    public string HubVersion { get; init; } = "";
}
