namespace Hub.Validation.Across;

/// <summary>Remembers a part of an entry; keeps its memory from one to the next.</summary>
internal sealed class KeyCopy
{
    private byte[] _bytes = new byte[64];
    private int _length;

    /// <summary>What is remembered.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>Remembers this instead.</summary>
    public void Set(ReadOnlySpan<byte> bytes)
    {
        if (_bytes.Length < bytes.Length)
        {
            _bytes = new byte[bytes.Length * 2];
        }

        bytes.CopyTo(_bytes);
        _length = bytes.Length;
    }

    /// <summary>Forgets it.</summary>
    public void Clear() => _length = 0;

    /// <summary>True when this is what is remembered.</summary>
    public bool Is(ReadOnlySpan<byte> bytes) => Bytes.SequenceEqual(bytes);
}
