using System.Buffers;

namespace Hub.Compare.Rows;

/// <summary>Columns picked from the rows of one file in an order of their own, so that two files give them alike wherever each has them.</summary>
internal sealed class PickedColumns
{
    private readonly int[] _places;
    private readonly Range[]? _ranges;
    private readonly int _count;

    /// <summary>Picks columns by name; a file that lacks one gives it as empty.</summary>
    public PickedColumns(IReadOnlyList<string> header, IReadOnlyList<string> wanted)
    {
        var places = new int[header.Count];
        Array.Fill(places, -1);
        for (var place = 0; place < wanted.Count; place++)
        {
            var column = header.TakeWhile(h => h != wanted[place]).Count();
            if (column < places.Length && places[column] < 0)
            {
                places[column] = place;
            }
        }

        // Cut behind the last picked column: no row is taken apart further than that.
        _places = places[..(Array.FindLastIndex(places, p => p >= 0) + 1)];
        _count = wanted.Count;
        var found = _places.Where(p => p >= 0).ToList();
        _ranges = found.Count == _count && found.SequenceEqual(Enumerable.Range(0, _count)) ? null : new Range[_count];
    }

    /// <summary>Writes the columns as a key: each with NUL doubled as 00 FF and ended by 00 00, so that bytes order as columns do.</summary>
    public void WriteKey(ReadOnlySpan<byte> row, ArrayBufferWriter<byte> key)
    {
        key.ResetWrittenCount();
        Write(row, key, static (raw, place, output) => CsvFields.WritePart(CsvFields.Value(raw), output));
    }

    /// <summary>Writes the columns as a row of their own, quoted only where a value needs it, so that equal values are equal bytes.</summary>
    public void WriteRow(ReadOnlySpan<byte> row, ArrayBufferWriter<byte> output)
    {
        output.ResetWrittenCount();
        Write(row, output, static (raw, place, output) =>
        {
            if (place > 0)
            {
                output.Write(","u8);
            }

            output.Write(CsvFields.Unquoted(raw));
        });
    }

    private void Write(ReadOnlySpan<byte> row, ArrayBufferWriter<byte> output, FieldWriter write)
    {
        _ranges?.AsSpan().Clear();
        var rest = row;
        var more = true;
        var next = 0;
        for (var column = 0; column < _places.Length && more; column++)
        {
            var start = row.Length - rest.Length;
            more = CsvFields.TryCut(ref rest, out var raw);
            var place = _places[column];
            if (place < 0)
            {
                continue;
            }

            if (_ranges is null)
            {
                write(raw, place, output);
                next++;
            }
            else
            {
                _ranges[place] = start..(start + raw.Length);
            }
        }

        for (; next < _count; next++)
        {
            write(_ranges is null ? default : row[_ranges[next]], next, output);
        }
    }

    private delegate void FieldWriter(ReadOnlySpan<byte> raw, int place, ArrayBufferWriter<byte> output);
}
