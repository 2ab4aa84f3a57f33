using System.Text;

namespace Hub.Adapters.Tables;

/// <summary>A table of a pack (<c>codes/*.csv</c>): first column the legacy code, then named columns. Immutable.</summary>
internal sealed class CodeTable
{
    private readonly ByteMap _rows;
    private readonly byte[][][] _columns;

    /// <summary>Makes a table of rows that are all as long as the columns; legacy codes must differ.</summary>
    public CodeTable(string name, string file, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        Name = name;
        File = file;
        Columns = columns;
        Rows = rows;
        _rows = new ByteMap([.. rows.Select(r => Encoding.UTF8.GetBytes(r[0]))]);
        _columns = [.. Enumerable.Range(0, columns.Count).Select(c => rows.Select(r => Encoding.UTF8.GetBytes(r[c])).ToArray())];
    }

    /// <summary>Name in adapter.yaml.</summary>
    public string Name { get; }

    /// <summary>File inside the pack.</summary>
    public string File { get; }

    /// <summary>Column names; the first is the legacy code.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>All rows, for documents and checks.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>The index of a column, or -1.</summary>
    public int ColumnIndex(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i] == column)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The row of a legacy code, or -1.</summary>
    public int FindRow(ReadOnlySpan<byte> legacy) => _rows.Find(legacy);

    /// <summary>The UTF-8 value of a cell.</summary>
    public byte[] Value(int row, int column) => _columns[column][row];
}
