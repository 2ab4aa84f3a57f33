using Hub.Storage.Runs;

namespace Hub.Engine.Runs;

/// <summary>What to migrate or rehearse.</summary>
public sealed record RunRequest
{
    /// <summary>Id of the run; empty: the engine makes one.</summary>
    public string Id { get; init; } = "";

    /// <summary>Municipality code (団体コード), 6 digits with its check digit.</summary>
    public required string Municipality { get; init; }

    /// <summary>Name of the adapter.</summary>
    public required string Adapter { get; init; }

    /// <summary>What the run is for.</summary>
    public required RunMode Mode { get; init; }

    /// <summary>What will be sent.</summary>
    public required Manifest Manifest { get; init; }

    /// <summary>Values of the adapter's parameters by name; those not given have the pack's defaults.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Name of the validation profile: "cutover" or "rehearsal"; empty: cutover.</summary>
    public string Profile { get; init; } = "";

    /// <summary>Who asks for it, by the name in the audit; empty: not known.</summary>
    public string CreatedBy { get; init; } = "";

    /// <summary>A line for people; empty: none.</summary>
    public string Title { get; init; } = "";
}
