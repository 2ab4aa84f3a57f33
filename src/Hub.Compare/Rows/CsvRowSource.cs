using System.Buffers;

namespace Hub.Compare.Rows;

/// <summary>Rows of a CSV file as they stand in it; tells whether they were ascending.</summary>
internal sealed class CsvRowSource : IRowSource
{
    private const int MaxRow = 64 * 1024 * 1024;

    private readonly Stream _input;
    private readonly string _name;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(1024 * 1024);
    private ArrayBufferWriter<byte> _key = new(256);
    private ArrayBufferWriter<byte> _previous = new(256);
    private int _next;
    private int _end;
    private int _rowStart;
    private int _rowLength;
    private bool _isFinal;
    private bool _isClosed;
    private PickedColumns _keyColumns;

    /// <summary>Opens at the first row after the header.</summary>
    /// <param name="input">The file; closed with this.</param>
    /// <param name="name">Name for messages.</param>
    public CsvRowSource(Stream input, string name)
    {
        _input = input;
        _name = name;
        Header = ReadRow() ? CsvFields.Split(WithoutMark(Row)) : [];
        _keyColumns = new([], []);
    }

    /// <summary>Names of the columns.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>Rows read so far, without the header.</summary>
    public long Count { get; private set; }

    /// <summary>False as soon as a row stood before its predecessor by key, or had its key where keys are told to be unique.</summary>
    public bool IsSorted { get; private set; } = true;

    /// <summary>True where rows that share a key are taken for out of order. Default true.</summary>
    public bool IsKeyUnique { get; set; } = true;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Key => _key.WrittenSpan;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Row => _buffer.AsSpan(_rowStart, _rowLength);

    /// <summary>Says what the key is; none before.</summary>
    public void UseKey(IReadOnlyList<string> columns) => _keyColumns = new(Header, columns);

    /// <inheritdoc/>
    public bool MoveNext()
    {
        if (!Read())
        {
            return false;
        }

        (_previous, _key) = (_key, _previous);
        _keyColumns.WriteKey(Row, _key);
        if (Count > 1 && IsSorted)
        {
            var order = _key.WrittenSpan.SequenceCompareTo(_previous.WrittenSpan);
            IsSorted = order > 0 || (order == 0 && !IsKeyUnique);
        }

        return true;
    }

    /// <summary>Goes to the next row without looking for its key.</summary>
    public bool Read()
    {
        if (!ReadRow())
        {
            return false;
        }

        Count++;
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        _input.Dispose();
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        (_next, _end, _rowStart, _rowLength, _isFinal) = (0, 0, 0, 0, true);
    }

    private bool ReadRow()
    {
        var scanned = 0;
        while (true)
        {
            var unread = _buffer.AsSpan(_next, _end - _next);
            var length = unread.Length > scanned ? RowScanner.FindEnd(unread) : -1;
            if (length >= 0)
            {
                Take(length, length + 1);
                return true;
            }

            if (_isFinal)
            {
                if (unread.IsEmpty)
                {
                    return false;
                }

                Take(unread.Length, unread.Length);
                return true;
            }

            scanned = unread.Length;
            Fill();
        }
    }

    private void Take(int length, int consumed)
    {
        _rowStart = _next;
        _rowLength = length > 0 && _buffer[_next + length - 1] == '\r' ? length - 1 : length;
        _next += consumed;
    }

    private void Fill()
    {
        if (_next > 0)
        {
            _buffer.AsSpan(_next, _end - _next).CopyTo(_buffer);
            _end -= _next;
            _next = 0;
        }

        if (_end == _buffer.Length)
        {
            if (_buffer.Length >= MaxRow)
            {
                throw new InvalidDataException($"{_name}: row {Count + 1} is longer than {MaxRow} bytes; a quote is probably never closed.");
            }

            var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            _buffer.CopyTo(larger, 0);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        var read = _input.Read(_buffer.AsSpan(_end));
        _end += read;
        _isFinal = read == 0;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> row) => row.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? row[3..] : row;
}
