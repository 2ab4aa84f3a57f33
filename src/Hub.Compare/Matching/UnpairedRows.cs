namespace Hub.Compare.Matching;

/// <summary>Rows of one key and one file that wait for a row of the other file. There are few: keys are meant to be unique; of more than fits, the first goes unpaired.</summary>
internal sealed class UnpairedRows
{
    private const int MaxBytes = 8 * 1024 * 1024;

    private readonly Queue<byte[]> _rows = [];
    private byte[] _key = [];
    private long _bytes;

    /// <summary>Number of rows that wait.</summary>
    public int Count => _rows.Count;

    /// <summary>True where they are of the expected file.</summary>
    public bool AreExpected { get; private set; }

    /// <summary>True where one must go before another comes.</summary>
    public bool IsFull => _bytes > MaxBytes;

    /// <summary>True where the rows that wait have this key, or none waits.</summary>
    public bool HasKey(ReadOnlySpan<byte> key) => _rows.Count == 0 || key.SequenceEqual(_key);

    /// <summary>Lets a row wait.</summary>
    public void Add(ReadOnlySpan<byte> key, ReadOnlySpan<byte> row, bool isExpected)
    {
        if (_rows.Count == 0)
        {
            _key = key.ToArray();
            AreExpected = isExpected;
        }

        _rows.Enqueue(row.ToArray());
        _bytes += row.Length;
    }

    /// <summary>Takes the row that has waited longest.</summary>
    public byte[] TakeFirst()
    {
        var row = _rows.Dequeue();
        _bytes -= row.Length;
        return row;
    }
}
