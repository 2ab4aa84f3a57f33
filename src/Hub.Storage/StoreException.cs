using Hub.Findings;

namespace Hub.Storage;

/// <summary>The store failed. The message names the thing and the fix, in both languages.</summary>
public sealed class StoreException(StoreFault fault, string ja, string en, Exception? inner = null) : IOException(en, inner), IBilingual
{
    /// <summary>How it failed.</summary>
    public StoreFault Fault { get; } = fault;

    /// <summary>What failed and what to do, in Japanese.</summary>
    public string Ja { get; } = ja;

    /// <summary>What failed and what to do, in English.</summary>
    public string En { get; } = en;

    /// <summary>True when the same call may succeed later without anybody doing anything.</summary>
    public bool IsTransient => Fault is StoreFault.Unavailable or StoreFault.Busy;
}
