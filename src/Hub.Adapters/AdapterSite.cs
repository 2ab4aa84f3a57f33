namespace Hub.Adapters;

/// <summary>What one municipality gives to a pack: its parameters and its own code tables.</summary>
public sealed record AdapterSite
{
    /// <summary>No parameters: the pack's defaults hold.</summary>
    public static AdapterSite Default { get; } = new();

    /// <summary>Values of the pack's parameters by name; an unknown name is a mistake that is told.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();
}
