using System.Runtime.CompilerServices;

namespace Hub.Characters.Data;

/// <summary>Groups of rows by a small key, each group in row order.</summary>
internal sealed class RowGroups
{
    private readonly int[] _starts;
    private readonly ushort[] _rows;

    /// <summary>Groups the rows of a column of keys 0 to <paramref name="keys"/> - 1; a negative key puts a row nowhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public RowGroups(ReadOnlySpan<int> column, int keys)
    {
        _starts = new int[keys + 1];
        foreach (var key in column)
        {
            if (key >= 0)
            {
                _starts[key + 1]++;
            }
        }

        for (var key = 0; key < keys; key++)
        {
            _starts[key + 1] += _starts[key];
        }

        _rows = new ushort[_starts[keys]];
        var next = _starts.AsSpan(0, keys).ToArray();
        for (var row = 0; row < column.Length; row++)
        {
            if (column[row] >= 0)
            {
                _rows[next[column[row]]++] = (ushort)row;
            }
        }
    }

    /// <summary>The rows of a key.</summary>
    public ReadOnlySpan<ushort> this[int key] => (uint)key < (uint)(_starts.Length - 1) ? _rows.AsSpan(_starts[key].._starts[key + 1]) : [];
}
