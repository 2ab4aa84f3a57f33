using Hub.Findings;

namespace Hub.Server;

/// <summary>The hub can't be served as asked: a port in use, an address that is not this machine's. The message names the thing and the fix.</summary>
public sealed class HubStartException(string ja, string en, Exception? inner = null) : IOException(en, inner), IBilingual
{
    /// <summary>What and what to do, in Japanese.</summary>
    public string Ja { get; } = ja;

    /// <summary>What and what to do, in English.</summary>
    public string En { get; } = en;
}
