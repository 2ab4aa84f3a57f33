using System.Buffers.Binary;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;

namespace Hub.Adapters.Lookups;

/// <summary>
/// The records of a lookup source by key: filled once in source order, sealed, then read by any number of threads. Memory is bounded: what is large lies in a file.
/// Which record a key gives depends on nothing but the records and their order.
/// </summary>
public sealed class LookupTable : IDisposable
{
    // Length of the row, length of the key, place among the records of the key, offset of the one before, offset of the first one.
    private const int HeaderLength = 32;
    private const int OffsetBits = 40;
    private const int DefaultMemoryLimit = 32 * 1024 * 1024;

    private readonly SpillBytes _rows;
    private readonly SpillBytes _slots;
    private readonly StandardRecord _row;
    private byte[] _entry = new byte[1024];
    private long _mask;

    /// <summary>An empty table.</summary>
    /// <param name="group">Key and columns (<see cref="LookupDefinition.Group"/>).</param>
    /// <param name="folder">Where to put what is too large for memory; null: everything stays in memory.</param>
    /// <param name="memoryLimit">Most bytes of rows and, apart from them, of the index that stay in memory. Default 32 MiB.</param>
    public LookupTable(Group group, string? folder, int memoryLimit = DefaultMemoryLimit)
    {
        _row = new StandardRecord(group);
        _rows = new SpillBytes(folder, memoryLimit);
        _slots = new SpillBytes(folder, memoryLimit);
    }

    /// <summary>Number of records.</summary>
    public long Count { get; private set; }

    /// <summary>Adds a record by its canonical bytes; records come in source order.</summary>
    /// <exception cref="InvalidDataException">The bytes are not those of a record with a key.</exception>
    public void Add(ReadOnlySpan<byte> row)
    {
        _row.ReadFrom(row);
        var key = _row[0];
        if (key.IsEmpty)
        {
            throw new InvalidDataException("A look-up record has no key.");
        }

        var length = HeaderLength + key.Length + row.Length;
        if (_entry.Length < length)
        {
            _entry = new byte[length * 2];
        }

        var entry = _entry.AsSpan(0, length);
        new Header(row.Length, key.Length, 0, -1, _rows.Length).Write(entry);
        key.CopyTo(entry[HeaderLength..]);
        row.CopyTo(entry[(HeaderLength + key.Length)..]);
        _rows.Append(entry);
        Count++;
    }

    /// <summary>Makes the index; nothing is added after it.</summary>
    public void Seal()
    {
        _rows.Flush();
        var size = 16L;
        while (size < Count * 2)
        {
            size *= 2;
        }

        _mask = size - 1;
        _slots.Reset(size * sizeof(ulong));
        var key = new byte[256];
        var other = new byte[256];
        Span<byte> header = stackalloc byte[HeaderLength];
        for (var at = 0L; at < _rows.Length;)
        {
            _rows.Read(at, header);
            var entry = Header.Read(header);
            ReadKey(at, entry, ref key);
            Insert(at, entry, key.AsSpan(0, entry.KeyLength), ref other);
            at += HeaderLength + entry.KeyLength + entry.RowLength;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _rows.Dispose();
        _slots.Dispose();
    }

    /// <summary>How many records have the key; the first or the last one of them is read into <paramref name="row"/>. Thread-safe; the buffer is the caller's own.</summary>
    internal int Find(ReadOnlySpan<byte> key, bool last, StandardRecord row, ref byte[] buffer)
    {
        if (Count == 0 || Slot(key, ref buffer, out var at) < 0 || at < 0)
        {
            return 0;
        }

        Span<byte> header = stackalloc byte[HeaderLength];
        _rows.Read(at, header);
        var entry = Header.Read(header);
        var count = entry.Index + 1;
        if (!last && entry.Index > 0)
        {
            at = entry.First;
            _rows.Read(at, header);
            entry = Header.Read(header);
        }

        Grow(ref buffer, entry.RowLength);
        _rows.Read(at + HeaderLength + entry.KeyLength, buffer.AsSpan(0, entry.RowLength));
        row.ReadFrom(buffer.AsSpan(0, entry.RowLength));
        return count;
    }

    /// <summary>Whether a record has the key. Not thread-safe.</summary>
    public bool Contains(ReadOnlySpan<byte> key) => Count > 0 && Slot(key, ref _entry, out var at) >= 0 && at >= 0;

    private static void Grow(ref byte[] buffer, int length)
    {
        if (buffer.Length < length)
        {
            buffer = new byte[length * 2];
        }
    }

    private void Insert(long at, Header entry, ReadOnlySpan<byte> key, ref byte[] other)
    {
        var slot = Slot(key, ref other, out var last);
        if (last >= 0)
        {
            Span<byte> header = stackalloc byte[HeaderLength];
            _rows.Read(last, header);
            var before = Header.Read(header);
            (entry with { Index = before.Index + 1, Previous = last, First = before.First }).Write(header);
            _rows.Write(at, header);
        }

        Span<byte> value = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(value, (Hash(key) >> OffsetBits << OffsetBits) | (ulong)(at + 1));
        _slots.Write(slot * sizeof(ulong), value);
    }

    /// <summary>The slot of a key and the offset of its last record, or the slot that is free for it and -1.</summary>
    private long Slot(ReadOnlySpan<byte> key, ref byte[] buffer, out long at)
    {
        var hash = Hash(key);
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        Span<byte> header = stackalloc byte[HeaderLength];
        for (var slot = (long)hash & _mask; ; slot = (slot + 1) & _mask)
        {
            _slots.Read(slot * sizeof(ulong), bytes);
            var value = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            at = (long)(value & ((1UL << OffsetBits) - 1)) - 1;
            if (at < 0)
            {
                return slot;
            }

            if (value >> OffsetBits == hash >> OffsetBits)
            {
                _rows.Read(at, header);
                var entry = Header.Read(header);
                if (entry.KeyLength == key.Length)
                {
                    ReadKey(at, entry, ref buffer);
                    if (key.SequenceEqual(buffer.AsSpan(0, entry.KeyLength)))
                    {
                        return slot;
                    }
                }
            }
        }
    }

    private void ReadKey(long at, Header entry, ref byte[] key)
    {
        Grow(ref key, entry.KeyLength);
        _rows.Read(at + HeaderLength, key.AsSpan(0, entry.KeyLength));
    }

    private static ulong Hash(ReadOnlySpan<byte> key)
    {
        var hash = 14695981039346656037UL;
        foreach (var b in key)
        {
            hash = (hash ^ b) * 1099511628211UL;
        }

        hash ^= hash >> 32;
        hash *= 0x9E3779B97F4A7C15UL;
        return hash ^ (hash >> 29);
    }

    private readonly record struct Header(int RowLength, int KeyLength, int Index, long Previous, long First)
    {
        public static Header Read(ReadOnlySpan<byte> bytes) => new(
            BinaryPrimitives.ReadInt32LittleEndian(bytes),
            BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]),
            BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]),
            BinaryPrimitives.ReadInt64LittleEndian(bytes[16..]),
            BinaryPrimitives.ReadInt64LittleEndian(bytes[24..]));

        public void Write(Span<byte> bytes)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes, RowLength);
            BinaryPrimitives.WriteInt32LittleEndian(bytes[4..], KeyLength);
            BinaryPrimitives.WriteInt64LittleEndian(bytes[8..], Index);
            BinaryPrimitives.WriteInt64LittleEndian(bytes[16..], Previous);
            BinaryPrimitives.WriteInt64LittleEndian(bytes[24..], First);
        }
    }
}
