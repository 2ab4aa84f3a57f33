using System.Buffers;
using Hub.Compare.Rows;

namespace Hub.Compare.Matching;

/// <summary>The rows of a file that may have no counterpart, in the order of the file.</summary>
internal sealed class DifferingRows(FormedRows rows, RowFilter filter, IReadOnlyList<string> key) : IRowSource
{
    private readonly PickedColumns _keyColumns = new(rows.Header, key);
    private readonly ArrayBufferWriter<byte> _key = new(256);

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Key => _key.WrittenSpan;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Row => rows.Row;

    /// <inheritdoc/>
    public bool MoveNext()
    {
        while (rows.Read())
        {
            if (filter.MayDiffer(rows.Row))
            {
                _keyColumns.WriteKey(rows.Row, _key);
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
