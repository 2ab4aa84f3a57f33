using Hub.Records.Framing;

namespace Hub.Records.Delimited;

/// <summary>Splits rows into values. Reused from row to row: allocates only when a row is wider or longer than any before. Not thread-safe.</summary>
public sealed partial class DelimitedCells
{
    private readonly TextUnits _units;
    private readonly ushort _delimiter;
    private readonly ushort _quote;
    private readonly bool _hasQuote;
    private int[] _starts = new int[64];
    private int[] _ends = new int[64];
    private byte[] _unescaped = [];
    private int _unescapedLength;

    /// <summary>Makes a splitter for a format.</summary>
    public DelimitedCells(DelimitedFormat? format = null)
    {
        format ??= DelimitedFormat.Csv;
        _units = new TextUnits(format.Unit, format.LineEnd);
        _delimiter = _units.Of(format.Delimiter);
        _hasQuote = format.Quote is not null;
        _quote = _units.Of(format.Quote ?? '"');
    }

    /// <summary>Values of the row last split.</summary>
    public int Count { get; private set; }

    /// <summary>Splits a row (without its line end).</summary>
    public void Split(ReadOnlySpan<byte> row)
    {
        Count = 0;
        _unescapedLength = 0;
        var isByte = _units.Size == 1;
        if (isByte && (!_hasQuote || row.IsEmpty || row[0] != _quote) && TrySplitPlain(row))
        {
            return;
        }

        Count = 0;
        if (isByte && MarkBlock.IsFast && TrySplitClean(row))
        {
            return;
        }

        Count = 0;
        SplitQuoted(row);
    }

    /// <summary>A value of the row last split, without its quotes; empty beyond <see cref="Count"/>. Valid until the next split.</summary>
    /// <param name="row">The same bytes that were split.</param>
    /// <param name="column">Column, from 0.</param>
    public ReadOnlySpan<byte> Cell(ReadOnlySpan<byte> row, int column)
    {
        if ((uint)column >= (uint)Count)
        {
            return default;
        }

        // Values with doubled quotes were written anew; their ends are kept as complements.
        var start = _starts[column];
        var end = _ends[column];
        return end >= 0 ? row[start..end] : _unescaped.AsSpan(start, ~end - start);
    }

    /// <summary>Where a value begins in the row, in bytes, for findings; of a value with doubled quotes only that it has one is known: -1.</summary>
    public int OffsetOf(int column) => (uint)column < (uint)Count && _ends[column] >= 0 ? _starts[column] : -1;

    private void SplitQuoted(ReadOnlySpan<byte> row)
    {
        var at = 0;
        while (true)
        {
            at = at < row.Length && _hasQuote && _units.At(row, at) == _quote ? TakeQuoted(row, at) : TakePlain(row, at);
            if (at >= row.Length)
            {
                return;
            }

            at += _units.Size;
            if (at >= row.Length)
            {
                Add(at, at);
                return;
            }
        }
    }

    /// <summary>Takes a value up to the delimiter and returns where that stands.</summary>
    private int TakePlain(ReadOnlySpan<byte> row, int at)
    {
        var delimiter = _units.IndexOf(row[at..], _delimiter);
        var end = delimiter < 0 ? row.Length : at + delimiter;
        Add(at, end);
        return end;
    }

    private int TakeQuoted(ReadOnlySpan<byte> row, int open)
    {
        var size = _units.Size;
        var at = open + size;
        var quote = _units.IndexOf(row[at..], _quote);
        if (quote < 0)
        {
            Add(at, row.Length);
            return row.Length;
        }

        var next = at + quote + size;
        if (next >= row.Length || _units.At(row, next) == _delimiter)
        {
            Add(at, at + quote);
            return next;
        }

        return TakeEscaped(row, at);
    }

    /// <summary>Takes a value with doubled quotes, or with text behind its closing quote, which is kept as it stands.</summary>
    private int TakeEscaped(ReadOnlySpan<byte> row, int at)
    {
        var size = _units.Size;
        var start = _unescapedLength;
        while (true)
        {
            var quote = _units.IndexOf(row[at..], _quote);
            var end = quote < 0 ? row.Length : at + quote;
            Keep(row[at..end]);
            var next = end + size;
            if (quote < 0 || next >= row.Length)
            {
                at = row.Length;
                break;
            }

            if (_units.At(row, next) != _quote)
            {
                var delimiter = _units.IndexOf(row[next..], _delimiter);
                at = delimiter < 0 ? row.Length : next + delimiter;
                Keep(row[next..at]);
                break;
            }

            Keep(row.Slice(end, size));
            at = next + size;
        }

        Add(start, ~_unescapedLength);
        return at;
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        if (_unescapedLength + bytes.Length > _unescaped.Length)
        {
            Array.Resize(ref _unescaped, Math.Max(_unescapedLength + bytes.Length, _unescaped.Length * 2));
        }

        bytes.CopyTo(_unescaped.AsSpan(_unescapedLength));
        _unescapedLength += bytes.Length;
    }

    private void Add(int start, int end)
    {
        if (Count == _starts.Length)
        {
            Grow();
        }

        _starts[Count] = start;
        _ends[Count++] = end;
    }

    private void Grow()
    {
        Array.Resize(ref _starts, _starts.Length * 2);
        Array.Resize(ref _ends, _ends.Length * 2);
    }
}
