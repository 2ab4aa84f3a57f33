using Hub.Findings;


namespace Hub.Adapters.Lookups;

/// <summary>
/// Bytes by offset: in memory while they are few, else in a file that goes away with the process. Written by one thread, then read by any number.
/// A file is read and written by position, not mapped, so that the size of the process does not grow with it.
/// </summary>
internal sealed class SpillBytes(string? folder, int memoryLimit) : IDisposable
{
    private const int BufferLength = 256 * 1024;

    private byte[] _memory = [];
    private FileStream? _file;
    private int _pending;

    /// <summary>Number of bytes.</summary>
    public long Length { get; private set; }

    /// <summary>Makes so many zero bytes; what was there is gone.</summary>
    public void Reset(long length)
    {
        Dispose();
        Length = length;
        if (length <= memoryLimit || folder is null)
        {
            _memory = new byte[checked((int)length)];
            return;
        }

        _file = Open(folder);
        _file.SetLength(length);
    }

    /// <summary>Adds bytes at the end.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (_file is null && folder is not null && Length + bytes.Length > memoryLimit)
        {
            Spill(folder);
        }

        if (_file is null)
        {
            if (_memory.Length - Length < bytes.Length)
            {
                Array.Resize(ref _memory, checked((int)Math.Max(Length + bytes.Length, Math.Max(4096, Math.Min(Length * 2, Array.MaxLength)))));
            }

            bytes.CopyTo(_memory.AsSpan((int)Length));
        }
        else
        {
            if (_memory.Length - _pending < bytes.Length)
            {
                Flush();
                if (_memory.Length < bytes.Length)
                {
                    _memory = new byte[bytes.Length];
                }
            }

            bytes.CopyTo(_memory.AsSpan(_pending));
            _pending += bytes.Length;
        }

        Length += bytes.Length;
    }

    /// <summary>Ends appending.</summary>
    public void Flush()
    {
        if (_file is not null && _pending > 0)
        {
            RandomAccess.Write(_file.SafeFileHandle, _memory.AsSpan(0, _pending), Length - _pending);
            _pending = 0;
        }
    }

    /// <summary>Replaces bytes.</summary>
    public void Write(long offset, ReadOnlySpan<byte> bytes)
    {
        if (_file is null)
        {
            bytes.CopyTo(_memory.AsSpan((int)offset));
        }
        else
        {
            RandomAccess.Write(_file.SafeFileHandle, bytes, offset);
        }
    }

    /// <summary>Reads bytes.</summary>
    public void Read(long offset, Span<byte> bytes)
    {
        if (_file is null)
        {
            _memory.AsSpan((int)offset, bytes.Length).CopyTo(bytes);
            return;
        }

        while (!bytes.IsEmpty)
        {
            var read = RandomAccess.Read(_file.SafeFileHandle, bytes, offset);
            if (read == 0)
            {
                throw new IOException("The spilled look-up is shorter than it was written.");
            }

            bytes = bytes[read..];
            offset += read;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _file?.Dispose();
        _file = null;
        _memory = [];
        (_pending, Length) = (0, 0);
    }

    private static FileStream Open(string folder)
    {
        PrivateFiles.CreateFolder(folder);
        var path = Path.Combine(folder, $"{Guid.NewGuid():N}.lookup");
        return PrivateFiles.Open(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 0, FileOptions.DeleteOnClose | FileOptions.RandomAccess);
    }

    private void Spill(string spillFolder)
    {
        _file = Open(spillFolder);
        RandomAccess.Write(_file.SafeFileHandle, _memory.AsSpan(0, (int)Length), 0);
        _memory = new byte[BufferLength];
    }
}
