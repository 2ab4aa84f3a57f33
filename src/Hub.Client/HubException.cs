using Hub.Findings;
using Finding = Hub.Contracts.Finding.V1.Finding;

namespace Hub.Client;

/// <summary>Something could not be done. The message names the thing and the fix, in both languages.</summary>
public sealed class HubException(HubFault fault, string ja, string en, Exception? inner = null) : Exception(en, inner), IBilingual
{
    /// <summary>Why, by kind.</summary>
    public HubFault Fault { get; } = fault;

    /// <summary>What and what to do, in Japanese.</summary>
    public string Ja { get; } = ja;

    /// <summary>What and what to do, in English.</summary>
    public string En { get; } = en;

    /// <summary>The hub's stable reason, such as "RUN_NOT_FOUND"; empty: the hub did not say.</summary>
    public string Reason { get; init; } = "";

    /// <summary>On what both sides do not agree, or which budget stopped the run. Empty unless <see cref="HubFault.Disputed"/> or <see cref="HubFault.Stopped"/>.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
