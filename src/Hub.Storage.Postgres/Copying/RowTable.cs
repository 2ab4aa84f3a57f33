namespace Hub.Storage.Postgres.Copying;

/// <summary>The table of one group's rows of one run.</summary>
/// <param name="Relation">Its name in schema hub_rows.</param>
/// <param name="Columns">Columns of the items, by ordinal.</param>
/// <param name="Repeated">By ordinal: whether the column is an array of occurrences.</param>
/// <param name="IsOrdered">Whether it has its index in source order.</param>
internal sealed record RowTable(string Relation, string[] Columns, bool[] Repeated, bool IsOrdered)
{
    private readonly string _items = string.Join(", ", Columns.Select(c => $"\"{c}\""));

    /// <summary>COPY for rows that came with their stream, one of a record: what is left out has its default.</summary>
    public string CopyPlain => $"COPY hub_rows.\"{Relation}\" (hub_stream, hub_record, {_items}) FROM STDIN (FORMAT BINARY)";

    /// <summary>COPY for all other rows.</summary>
    public string CopyFull => $"COPY hub_rows.\"{Relation}\" (hub_stream, hub_record, hub_part, hub_revision, hub_exact, {_items}) FROM STDIN (FORMAT BINARY)";

    /// <summary>Reads rows in source order: those that came with their stream, or those of corrected records.</summary>
    public string Read(bool resubmitted) =>
        $"COPY (SELECT hub_stream, hub_record, hub_exact, {_items} FROM hub_rows.\"{Relation}\" WHERE hub_revision {(resubmitted ? '>' : '=')} 0 ORDER BY hub_stream, hub_record, hub_part) TO STDOUT (FORMAT BINARY)";
}
