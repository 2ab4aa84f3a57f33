using System.Buffers;
using Hub.Compare.Rows;

namespace Hub.Compare.Matching;

/// <summary>Rows of a file in the form in which two files are held against each other: as they stand where both are written alike, else the compared columns only.</summary>
internal sealed class FormedRows(CsvRowSource file, IReadOnlyList<string>? form)
{
    private readonly PickedColumns? _columns = form is null ? null : new PickedColumns(file.Header, form);
    private readonly ArrayBufferWriter<byte> _row = new(1024);

    /// <summary>Names of the columns.</summary>
    public IReadOnlyList<string> Header => form ?? file.Header;

    /// <summary>The row.</summary>
    public ReadOnlySpan<byte> Row => _columns is null ? file.Row : _row.WrittenSpan;

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool Read()
    {
        if (!file.Read())
        {
            return false;
        }

        _columns?.WriteRow(file.Row, _row);
        return true;
    }
}
