namespace Hub.Engine.Commit;

/// <summary>A batch of rows with the records that they came from; reused for the next one.</summary>
internal sealed class StagedRows
{
    private readonly List<ReadOnlyMemory<byte>> _rows = [];
    private readonly List<(int Stream, long Record)> _origins = [];

    /// <summary>Canonical bytes of the rows.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Rows => _rows;

    /// <summary>Place of the stream in the manifest and ordinal of the record, row by row.</summary>
    public IReadOnlyList<(int Stream, long Record)> Origins => _origins;

    public void Add(ReadOnlyMemory<byte> row, int stream, long record)
    {
        _rows.Add(row);
        _origins.Add((stream, record));
    }

    public void Clear()
    {
        _rows.Clear();
        _origins.Clear();
    }
}
