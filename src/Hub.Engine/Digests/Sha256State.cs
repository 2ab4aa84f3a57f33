using System.Buffers.Binary;

namespace Hub.Engine.Digests;

/// <summary>
/// SHA-256 (FIPS 180-4) whose state can be stored and taken up again, which the platform's own can't: a stream's digest goes on after a crash without
/// reading the source again. The compression function is the platform's (libcrypto, with the processor's SHA instructions) where it can be had, else managed;
/// both give the same state. Not thread-safe.
/// </summary>
public sealed class Sha256State
{
    /// <summary>Length of a stored state in bytes.</summary>
    public const int StateLength = 8 + (8 * 4) + BlockLength;

    internal const int BlockLength = 64;

    private static readonly uint[] s_start = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

    private readonly uint[] _hash = [.. s_start];
    private readonly byte[] _block = new byte[BlockLength];
    private long _length;

    /// <summary>Number of bytes hashed so far.</summary>
    public long Length => _length;

    /// <summary>Hashes more bytes.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        var filled = (int)(_length % BlockLength);
        _length += bytes.Length;
        if (filled > 0)
        {
            var taken = Math.Min(BlockLength - filled, bytes.Length);
            bytes[..taken].CopyTo(_block.AsSpan(filled));
            bytes = bytes[taken..];
            if (filled + taken < BlockLength)
            {
                return;
            }

            Sha256Compression.Run(_hash, _block);
        }

        var whole = bytes.Length - (bytes.Length % BlockLength);
        if (whole > 0)
        {
            Sha256Compression.Run(_hash, bytes[..whole]);
        }

        bytes[whole..].CopyTo(_block);
    }

    /// <summary>The digest of what was hashed so far, 32 bytes; hashing can go on.</summary>
    public byte[] Digest()
    {
        Span<uint> hash = stackalloc uint[8];
        _hash.CopyTo(hash);
        Span<byte> tail = stackalloc byte[2 * BlockLength];
        tail.Clear();
        var filled = (int)(_length % BlockLength);
        _block.AsSpan(0, filled).CopyTo(tail);
        tail[filled] = 0x80;
        var length = filled + 9 <= BlockLength ? BlockLength : 2 * BlockLength;
        BinaryPrimitives.WriteInt64BigEndian(tail[(length - 8)..], _length * 8);
        Sha256Compression.Run(hash, tail[..length]);
        var digest = new byte[32];
        for (var i = 0; i < 8; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(digest.AsSpan(i * 4), hash[i]);
        }

        return digest;
    }

    /// <summary>The digest as lower-case hex.</summary>
    public string Hex() => Convert.ToHexStringLower(Digest());

    /// <summary>Writes the state, to be taken up by <see cref="Load"/>.</summary>
    public byte[] Save()
    {
        var state = new byte[StateLength];
        BinaryPrimitives.WriteInt64LittleEndian(state, _length);
        for (var i = 0; i < 8; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(state.AsSpan(8 + (i * 4)), _hash[i]);
        }

        _block.AsSpan(0, (int)(_length % BlockLength)).CopyTo(state.AsSpan(40));
        return state;
    }

    /// <summary>Takes up a stored state; empty is the start.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a state.</exception>
    public static Sha256State Load(ReadOnlySpan<byte> state)
    {
        var digest = new Sha256State();
        if (state.IsEmpty)
        {
            return digest;
        }

        if (state.Length != StateLength || BinaryPrimitives.ReadInt64LittleEndian(state) < 0)
        {
            throw new InvalidDataException("The stored digest state is damaged.");
        }

        digest._length = BinaryPrimitives.ReadInt64LittleEndian(state);
        for (var i = 0; i < 8; i++)
        {
            digest._hash[i] = BinaryPrimitives.ReadUInt32LittleEndian(state[(8 + (i * 4))..]);
        }

        state[40..].CopyTo(digest._block);
        return digest;
    }

    /// <summary>A copy that goes on by itself.</summary>
    public Sha256State Clone() => Load(Save());
}
