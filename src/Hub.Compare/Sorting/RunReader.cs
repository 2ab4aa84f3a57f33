using System.Buffers.Binary;
using Hub.Compare.Rows;

namespace Hub.Compare.Sorting;

/// <summary>Reads a sorted run back.</summary>
internal sealed class RunReader(string path, int bufferBytes) : IRowSource
{
    private readonly FileStream _input = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferBytes, FileOptions.SequentialScan);
    private byte[] _row = new byte[1024];
    private int _keyLength;
    private int _rowLength;

    public ReadOnlySpan<byte> Key => _row.AsSpan(0, _keyLength);

    public ReadOnlySpan<byte> Row => _row.AsSpan(_keyLength, _rowLength);

    public bool MoveNext()
    {
        Span<byte> lengths = stackalloc byte[8];
        if (_input.ReadAtLeast(lengths, 8, throwOnEndOfStream: false) < 8)
        {
            return false;
        }

        _keyLength = BinaryPrimitives.ReadInt32LittleEndian(lengths);
        _rowLength = BinaryPrimitives.ReadInt32LittleEndian(lengths[4..]);
        if (_row.Length < _keyLength + _rowLength)
        {
            _row = new byte[Math.Max(_row.Length * 2, _keyLength + _rowLength)];
        }

        _input.ReadExactly(_row, 0, _keyLength + _rowLength);
        return true;
    }

    public void Dispose()
    {
        _input.Dispose();
        File.Delete(path);
    }
}
