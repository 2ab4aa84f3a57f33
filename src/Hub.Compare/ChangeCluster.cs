namespace Hub.Compare;

/// <summary>Changes that are alike: the same column, the same piece replaced by the same other one.</summary>
/// <param name="Column">Name of the column.</param>
/// <param name="Expected">The piece that was expected; masked unless values were allowed.</param>
/// <param name="Actual">The piece that stands there now; masked likewise.</param>
/// <param name="Rows">In how many rows.</param>
public sealed record ChangeCluster(string Column, string Expected, string Actual, long Rows);
