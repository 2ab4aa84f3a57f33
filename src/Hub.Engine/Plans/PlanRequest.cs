namespace Hub.Engine.Plans;

/// <summary>What a plan is compiled for.</summary>
/// <param name="Adapter">Name of the adapter.</param>
/// <param name="Profile">Name of the validation profile; empty for the default one, "cutover".</param>
/// <param name="Parameters">Values of the adapter's parameters by name; those not given have the pack's defaults.</param>
public sealed record PlanRequest(string Adapter, string Profile, IReadOnlyDictionary<string, string> Parameters)
{
    /// <summary>Municipality (団体コード) whose decisions about gaiji hold; empty: none.</summary>
    public string Municipality { get; init; } = "";

    /// <summary>The request as one text, the same for the same request.</summary>
    public string Key => string.Join('\n', [Adapter, Profile, Municipality, .. Parameters.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={p.Value}")]);
}
