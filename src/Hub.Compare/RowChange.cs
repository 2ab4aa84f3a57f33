namespace Hub.Compare;

/// <summary>A row that differs.</summary>
/// <param name="Kind">How.</param>
/// <param name="Key">Its key columns as "name=value"; masked unless values were allowed, but for numbers that only the municipality can read.</param>
/// <param name="Cells">The cells that changed; empty for rows that were added or removed.</param>
public sealed record RowChange(RowChangeKind Kind, string Key, IReadOnlyList<CellChange> Cells);
