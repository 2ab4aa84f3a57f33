namespace Hub.Catalog.Editions;

/// <summary>One value of a code list, or a range of values that the list elides ("011～354").</summary>
/// <param name="Value">The value, or the first of the range.</param>
/// <param name="Label">What it means, in Japanese; of a range, as the list prints it.</param>
public sealed record CodeValue(string Value, string Label)
{
    /// <summary>Last value of a range, of the same length as <see cref="Value"/>; null for a single value.</summary>
    public string? Last { get; init; }
}
