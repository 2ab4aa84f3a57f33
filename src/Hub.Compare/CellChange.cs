namespace Hub.Compare;

/// <summary>A cell that changed.</summary>
/// <param name="Column">Name of the column.</param>
/// <param name="Expected">The expected value; masked unless values were allowed.</param>
/// <param name="Actual">The actual value; masked unless values were allowed.</param>
public sealed record CellChange(string Column, string Expected, string Actual);
