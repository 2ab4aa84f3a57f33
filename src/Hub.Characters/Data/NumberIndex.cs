using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hub.Characters.Data;

/// <summary>Number → row in constant time: open addressing, at most half full. Each number is a key of one row (measured on the whole list).</summary>
internal sealed class NumberIndex
{
    private readonly int[] _keys;
    private readonly ushort[] _rows;
    private readonly int _mask;

    /// <summary>Indexes a column; negative values mean no number. Rows that share a number keep the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public NumberIndex(ReadOnlySpan<int> column)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, column.Length * 2));
        _mask = size - 1;
        _keys = new int[size];
        _rows = new ushort[size];
        for (var row = 0; row < column.Length; row++)
        {
            if (column[row] >= 0)
            {
                Add(column[row] + 1, row);
            }
        }
    }

    /// <summary>The row of a number, or -1.</summary>
    public int Find(int number)
    {
        if (number < 0)
        {
            return -1;
        }

        var key = number + 1;
        for (var slot = Slot(key); _keys[slot] != 0; slot = (slot + 1) & _mask)
        {
            if (_keys[slot] == key)
            {
                return _rows[slot];
            }
        }

        return -1;
    }

    private void Add(int key, int row)
    {
        var slot = Slot(key);
        while (_keys[slot] != 0)
        {
            if (_keys[slot] == key)
            {
                return;
            }

            slot = (slot + 1) & _mask;
        }

        _keys[slot] = key;
        _rows[slot] = (ushort)row;
    }

    private int Slot(int key) => (int)((uint)key * 2654435769u >> 12) & _mask;
}
