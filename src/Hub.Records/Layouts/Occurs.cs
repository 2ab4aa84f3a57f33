namespace Hub.Records.Layouts;

/// <summary>How often an item is repeated.</summary>
/// <param name="Min">Fewest times; equal to <paramref name="Max"/> for a fixed table.</param>
/// <param name="Max">Most times.</param>
/// <param name="DependingOn">The item that holds the count; null for a fixed table.</param>
public sealed record Occurs(int Min, int Max, LayoutField? DependingOn)
{
    /// <summary>True when the count is in the record.</summary>
    public bool IsVariable => DependingOn is not null;
}
