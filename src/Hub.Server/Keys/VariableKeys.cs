using Hub.Storage.Secrecy;

namespace Hub.Server.Keys;

/// <summary>Master keys out of the environment: for whoever has a vault that puts them there.</summary>
/// <param name="name">Name of the variable.</param>
/// <param name="value">The keys: one, or the new one and the old one with a comma or a line between them.</param>
public sealed class VariableKeys(string name, string value) : IKeySource
{
    /// <inheritdoc/>
    public string Place => name;

    /// <inheritdoc/>
    public MasterKeys? Read() => MasterKeys.Parse(value.Replace(',', '\n')) ?? throw KeyFaults.NoKey(Place);

    /// <inheritdoc/>
    public MasterKeys Create() => throw KeyFaults.None(Place);
}
