using Hub.Findings;

namespace Hub.Engine;

/// <summary>A request that can't be done as asked. The message names the thing and the fix, in both languages; nothing was changed.</summary>
public sealed class RefusedException(RefusalReason reason, string ja, string en) : Exception(en), IBilingual
{
    /// <summary>Why.</summary>
    public RefusalReason Reason { get; } = reason;

    /// <summary>What and what to do, in Japanese.</summary>
    public string Ja { get; } = ja;

    /// <summary>What and what to do, in English.</summary>
    public string En { get; } = en;

    /// <summary>The variable parts of the message by name; nothing personal.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = new Dictionary<string, string>();
}
