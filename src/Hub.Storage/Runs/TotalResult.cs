namespace Hub.Storage.Runs;

/// <summary>A declared control total beside what came out.</summary>
/// <param name="Declared">What the manifest says.</param>
/// <param name="Name">Name of the item or group, and of the items of the key.</param>
/// <param name="Actual">The sum or count over the rows.</param>
public sealed record TotalResult(ControlTotal Declared, string Name, decimal Actual)
{
    /// <summary>The file whose rows count; empty: all of the run.</summary>
    public string Stream { get; init; } = "";
}
