namespace Hub.Adapters.Tables;

/// <summary>An immutable map from short byte strings to row numbers, looked up by span without allocation (open addressing).</summary>
internal sealed class ByteMap
{
    private readonly byte[][] _keys;
    private readonly int[] _rows;
    private readonly int _mask;

    /// <summary>Builds the map: row i has key i; keys must differ.</summary>
    public ByteMap(IReadOnlyList<byte[]> keys)
    {
        var size = 8;
        while (size < keys.Count * 2)
        {
            size *= 2;
        }

        _mask = size - 1;
        _keys = new byte[size][];
        _rows = new int[size];
        for (var row = 0; row < keys.Count; row++)
        {
            var slot = Hash(keys[row]) & _mask;
            while (_keys[slot] is not null)
            {
                slot = (slot + 1) & _mask;
            }

            _keys[slot] = keys[row];
            _rows[slot] = row;
        }
    }

    /// <summary>The row of a key, or -1.</summary>
    public int Find(ReadOnlySpan<byte> key)
    {
        for (var slot = Hash(key) & _mask; _keys[slot] is { } candidate; slot = (slot + 1) & _mask)
        {
            if (key.SequenceEqual(candidate))
            {
                return _rows[slot];
            }
        }

        return -1;
    }

    private static int Hash(ReadOnlySpan<byte> key)
    {
        var hash = 2166136261u;
        foreach (var b in key)
        {
            hash = (hash ^ b) * 16777619u;
        }

        return (int)(hash ^ (hash >> 15)) & int.MaxValue;
    }
}
