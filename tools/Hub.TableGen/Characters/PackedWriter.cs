using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace Hub.TableGen.Characters;

/// <summary>Writes the packed form that <c>Hub.Characters</c> reads: varints, zigzag differences, length-prefixed UTF-8; Brotli over all.</summary>
internal sealed class PackedWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private int _previous;

    /// <summary>Starts a column: differences begin at 0 again.</summary>
    public void BeginColumn() => _previous = 0;

    /// <summary>One byte.</summary>
    public void WriteByte(int value) => Put(checked((byte)value));

    /// <summary>An unsigned number, seven bits a byte, low bits first.</summary>
    public void WriteVarint(int value)
    {
        var rest = (uint)value;
        while (rest >= 0x80)
        {
            Put((byte)(rest | 0x80));
            rest >>= 7;
        }

        Put((byte)rest);
    }

    /// <summary>A signed number, small magnitudes short.</summary>
    public void WriteSigned(int value) => WriteVarint((value << 1) ^ (value >> 31));

    /// <summary>The difference to the number written before it in this column.</summary>
    public void WriteDelta(int value)
    {
        WriteSigned(value - _previous);
        _previous = value;
    }

    /// <summary>0 where there is no value, else 1 + the zigzag difference to the one before it in this column.</summary>
    public void WriteOptionalDelta(int? value)
    {
        if (value is not { } v)
        {
            WriteVarint(0);
            return;
        }

        var difference = v - _previous;
        WriteVarint(((difference << 1) ^ (difference >> 31)) + 1);
        _previous = v;
    }

    /// <summary>A text: its length in bytes, then its UTF-8.</summary>
    public void WriteText(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        WriteVarint(utf8.Length);
        _bytes.Write(utf8);
    }

    /// <summary>All that was written, compressed as hard as Brotli can. Same input and same runtime, same bytes.</summary>
    public byte[] Compress()
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, new BrotliCompressionOptions { Quality = 11 }, leaveOpen: true))
        {
            var size = BitConverter.GetBytes(_bytes.WrittenCount);
            brotli.Write(size);
            brotli.Write(_bytes.WrittenSpan);
        }

        return packed.ToArray();
    }

    private void Put(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }
}
