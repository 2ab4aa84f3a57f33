using System.Buffers.Binary;

namespace Hub.Characters.Glyphs;

/// <summary>Big-endian numbers of a font file; a read past the end says so instead of failing somewhere.</summary>
internal readonly struct FontBytes(ReadOnlyMemory<byte> bytes, string table)
{
    public int Length => bytes.Length;

    public byte U8(int at) => Span(at, 1)[0];

    public sbyte S8(int at) => (sbyte)Span(at, 1)[0];

    public int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Span(at, 2));

    public int S16(int at) => BinaryPrimitives.ReadInt16BigEndian(Span(at, 2));

    public int U24(int at) => (U8(at) << 16) | U16(at + 1);

    public uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(Span(at, 4));

    public ReadOnlySpan<byte> Span(int at, int length) => at >= 0 && length >= 0 && at <= bytes.Length - length
        ? bytes.Span.Slice(at, length)
        : throw new GlyphException($"table {table} ends at byte {bytes.Length}, but {length} bytes at {at} are meant");

    public FontBytes From(long at) => at >= 0 && at <= bytes.Length
        ? new FontBytes(bytes[(int)at..], table)
        : throw new GlyphException($"table {table} ends at byte {bytes.Length}, but an offset says {at}");

    public FontBytes Part(long at, long length, string name) => at >= 0 && length >= 0 && at + length <= bytes.Length
        ? new FontBytes(bytes.Slice((int)at, (int)length), name)
        : throw new GlyphException($"table {name} lies outside the file");
}
