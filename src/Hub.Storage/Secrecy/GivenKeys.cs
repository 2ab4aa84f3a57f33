namespace Hub.Storage.Secrecy;

/// <summary>Keys that the caller holds himself.</summary>
/// <param name="keys">The keys; null: none.</param>
public sealed class GivenKeys(MasterKeys? keys) : IKeySource
{
    /// <inheritdoc/>
    public string Place => "the caller";

    /// <inheritdoc/>
    public MasterKeys? Read() => keys;

    /// <inheritdoc/>
    public MasterKeys Create() => throw KeyFaults.None(Place);
}
