using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;

namespace Hub.Characters.Data;

/// <summary>Reads the packed form of the resources: varints, zigzag differences, length-prefixed UTF-8. The writer is in <c>tools/Hub.TableGen</c>.</summary>
internal sealed class PackedReader
{
    private readonly byte[] _bytes;
    private int _position;
    private int _previous;

    private PackedReader(byte[] bytes) => _bytes = bytes;

    /// <summary>Opens a resource of this assembly and unpacks it.</summary>
    public static PackedReader Open(string name)
    {
        using var stream = typeof(PackedReader).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing from {typeof(PackedReader).Assembly.GetName().Name}.");
        using var brotli = new BrotliStream(stream, CompressionMode.Decompress);
        Span<byte> size = stackalloc byte[4];
        brotli.ReadExactly(size);
        var bytes = new byte[BitConverter.ToInt32(size)];
        brotli.ReadExactly(bytes);
        return new PackedReader(bytes);
    }

    /// <summary>Bytes that are not read yet.</summary>
    public int Rest => _bytes.Length - _position;

    /// <summary>Starts a column: differences begin at 0 again.</summary>
    public void BeginColumn() => _previous = 0;

    /// <summary>One byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte ReadByte() => _bytes[_position++];

    /// <summary>The next bytes as they are.</summary>
    public ReadOnlySpan<byte> ReadBytes(int count)
    {
        var bytes = _bytes.AsSpan(_position, count);
        _position += count;
        return bytes;
    }

    /// <summary>An unsigned number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ReadVarint()
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            int b = _bytes[_position++];
            value |= (b & 0x7F) << shift;
            if (b < 0x80)
            {
                return value;
            }
        }
    }

    /// <summary>A number as its difference to the one before it in the column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ReadDelta() => _previous += Signed(ReadVarint());

    /// <summary>A number, or -1 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ReadOptionalDelta()
    {
        var value = ReadVarint();
        return value == 0 ? -1 : _previous += Signed(value - 1);
    }

    /// <summary>A number as its difference to a reference, or -1 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ReadRelative(int reference)
    {
        var value = ReadVarint();
        return value == 0 ? -1 : reference + Signed(value - 1);
    }

    /// <summary>A text.</summary>
    public string ReadText() => Encoding.UTF8.GetString(ReadBytes(ReadVarint()));

    /// <summary>Pairs of row and number, few among many.</summary>
    public Dictionary<int, int> ReadSparse()
    {
        var count = ReadVarint();
        var values = new Dictionary<int, int>(count);
        for (int i = 0, row = 0; i < count; i++)
        {
            row += ReadVarint();
            values.Add(row, ReadVarint());
        }

        return values;
    }

    /// <summary>Pairs of row and text, few among many.</summary>
    public Dictionary<int, string> ReadSparseText()
    {
        var count = ReadVarint();
        var values = new Dictionary<int, string>(count);
        for (int i = 0, row = 0; i < count; i++)
        {
            row += ReadVarint();
            values.Add(row, ReadText());
        }

        return values;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Signed(int zigzag) => (int)((uint)zigzag >> 1) ^ -(zigzag & 1);
}
