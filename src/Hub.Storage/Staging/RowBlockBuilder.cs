using System.Buffers.Binary;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;

namespace Hub.Storage.Staging;

/// <summary>Collects rows of one group for a <see cref="RowBlock"/>.</summary>
public sealed class RowBlockBuilder(Group group) : IDisposable
{
    internal const int HeaderLength = 8;

    private readonly PooledBytes _bytes = new();
    private long _first;
    private long _last;
    private int _records;

    /// <summary>The group.</summary>
    public Group Group { get; } = group;

    /// <summary>Number of rows so far.</summary>
    public int Count { get; private set; }

    /// <summary>Number of bytes so far.</summary>
    public int Length => _bytes.Length;

    /// <summary>Appends a row; records come in ascending order.</summary>
    public void Add(long ordinal, StandardRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (Count == 0)
        {
            _first = ordinal;
        }

        if (Count == 0 || ordinal != _last)
        {
            _records++;
        }

        var at = _bytes.Length;
        _bytes.GetSpan(HeaderLength);
        _bytes.Advance(HeaderLength);
        record.WriteTo(_bytes);
        var header = _bytes.Span[at..];
        BinaryPrimitives.WriteUInt32LittleEndian(header, checked((uint)(ordinal - _first)));
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], _bytes.Length - at - HeaderLength);
        _last = ordinal;
        Count++;
    }

    /// <summary>The rows so far as a block; valid until the builder changes.</summary>
    public RowBlock ToBlock(int streamOrdinal) => new(Group.Id, streamOrdinal, _first, _last, Count, _bytes.Memory) { Records = _records };

    /// <summary>Remembers this place, for <see cref="Undo"/>.</summary>
    internal RowBlockMark Mark() => new(Count, _records, _bytes.Length, _last);

    /// <summary>Takes back the rows added after a mark.</summary>
    internal void Undo(RowBlockMark mark)
    {
        (Count, _records, _last) = (mark.Count, mark.Records, mark.Last);
        _bytes.Truncate(mark.Length);
    }

    /// <summary>Forgets all rows.</summary>
    public void Clear()
    {
        Count = _records = 0;
        _bytes.Clear();
    }

    /// <inheritdoc/>
    public void Dispose() => _bytes.Dispose();
}
