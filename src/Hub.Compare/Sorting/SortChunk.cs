using System.Buffers.Binary;
using Hub.Compare.Rows;

namespace Hub.Compare.Sorting;

/// <summary>A chunk of rows in memory: keys and rows in one block, an entry of 24 bytes each.</summary>
internal sealed class SortChunk
{
    private readonly byte[] _bytes;
    private Entry[] _entries = new Entry[1024];
    private int _used;
    private int _count;

    public SortChunk(int bytes) => _bytes = new byte[bytes];

    /// <summary>Bytes that a chunk needs for one row of this size.</summary>
    public static int SizeFor(ReadOnlySpan<byte> key, ReadOnlySpan<byte> row) => checked(key.Length + row.Length);

    public bool TryAdd(ReadOnlySpan<byte> key, ReadOnlySpan<byte> row)
    {
        if (_bytes.Length - _used < key.Length + row.Length)
        {
            return false;
        }

        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, _count * 2);
        }

        _entries[_count++] = new Entry(0, _used, key.Length, row.Length);
        key.CopyTo(_bytes.AsSpan(_used));
        row.CopyTo(_bytes.AsSpan(_used + key.Length));
        _used += key.Length + row.Length;
        return true;
    }

    public void Clear()
    {
        _used = 0;
        _count = 0;
    }

    /// <summary>Sorts and gives the rows; the chunk must stay as it is meanwhile.</summary>
    public IRowSource ToSource()
    {
        var entries = _entries.AsSpan(0, _count);
        var common = CommonLength(entries);
        foreach (ref var entry in entries)
        {
            entry = entry with { Prefix = Prefix(KeyOf(entry)[common..]) };
        }

        entries.Sort((a, b) =>
        {
            if (a.Prefix != b.Prefix)
            {
                return a.Prefix < b.Prefix ? -1 : 1;
            }

            var order = KeyOf(a).SequenceCompareTo(KeyOf(b));
            return order != 0 ? order : RowOf(a).SequenceCompareTo(RowOf(b));
        });
        return new Source(this);
    }

    // Keys begin alike (with the municipality's code): what tells them apart comes behind.
    private int CommonLength(ReadOnlySpan<Entry> entries)
    {
        var common = entries.IsEmpty ? 0 : entries[0].KeyLength;
        for (var i = 1; i < entries.Length && common > 0; i++)
        {
            common = KeyOf(entries[0])[..common].CommonPrefixLength(KeyOf(entries[i]));
        }

        return common;
    }

    private static ulong Prefix(ReadOnlySpan<byte> key)
    {
        Span<byte> first = stackalloc byte[8];
        first.Clear();
        key[..Math.Min(8, key.Length)].CopyTo(first);
        return BinaryPrimitives.ReadUInt64BigEndian(first);
    }

    private ReadOnlySpan<byte> KeyOf(Entry entry) => _bytes.AsSpan(entry.Offset, entry.KeyLength);

    private ReadOnlySpan<byte> RowOf(Entry entry) => _bytes.AsSpan(entry.Offset + entry.KeyLength, entry.RowLength);

    private readonly record struct Entry(ulong Prefix, int Offset, int KeyLength, int RowLength);

    private sealed class Source(SortChunk chunk) : IRowSource
    {
        private int _at = -1;

        public ReadOnlySpan<byte> Key => chunk.KeyOf(chunk._entries[_at]);

        public ReadOnlySpan<byte> Row => chunk.RowOf(chunk._entries[_at]);

        public bool MoveNext() => ++_at < chunk._count;

        public void Dispose()
        {
        }
    }
}
