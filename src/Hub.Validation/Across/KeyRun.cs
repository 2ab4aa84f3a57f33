using System.Buffers.Binary;

namespace Hub.Validation.Across;

/// <summary>Reads a sorted run back; removes its file when done.</summary>
internal sealed class KeyRun(string path) : IKeyReader
{
    private readonly FileStream _input = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.SequentialScan);
    private byte[] _entry = new byte[256];
    private int _length;

    public ReadOnlySpan<byte> Current => _entry.AsSpan(0, _length);

    public bool MoveNext()
    {
        Span<byte> length = stackalloc byte[4];
        if (_input.ReadAtLeast(length, 4, throwOnEndOfStream: false) < 4)
        {
            return false;
        }

        _length = BinaryPrimitives.ReadInt32LittleEndian(length);
        if (_entry.Length < _length)
        {
            _entry = new byte[Math.Max(_entry.Length * 2, _length)];
        }

        _input.ReadExactly(_entry, 0, _length);
        return true;
    }

    public void Dispose()
    {
        _input.Dispose();
        File.Delete(path);
    }
}
