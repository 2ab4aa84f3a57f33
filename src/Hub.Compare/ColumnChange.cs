namespace Hub.Compare;

/// <summary>How often a column differs.</summary>
/// <param name="Column">Name of the column.</param>
/// <param name="Changed">Cells that differ.</param>
/// <param name="Tolerated">Cells that differ within what was declared.</param>
public sealed record ColumnChange(string Column, long Changed, long Tolerated);
