using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Hub.Records.Framing;

/// <summary>The marks of a text file as its code units: what to look for and how far a unit reaches.</summary>
internal readonly struct TextUnits
{
    public TextUnits(CodeUnit unit, LineEnd lineEnd)
    {
        Size = unit == CodeUnit.Ascii ? 1 : 2;
        IsBig = unit == CodeUnit.Utf16Big;
        NewLine = Of(lineEnd switch
        {
            LineEnd.Cr => '\r',
            LineEnd.EbcdicNewLine => '\u0015',
            LineEnd.EbcdicLineFeed => '\u0025',
            _ => '\n',
        });
        CarriageReturn = Of('\r');
        StripsCarriageReturn = lineEnd == LineEnd.Auto;
        EndMark = Of('\u001A');
    }

    /// <summary>Bytes of a code unit.</summary>
    public int Size { get; }

    public bool IsBig { get; }

    public ushort NewLine { get; }

    public ushort CarriageReturn { get; }

    public bool StripsCarriageReturn { get; }

    public ushort EndMark { get; }

    /// <summary>A character as a number read from memory in machine order.</summary>
    public ushort Of(char c) => IsBig ? BinaryPrimitives.ReverseEndianness(c) : c;

    /// <summary>The unit at a byte offset.</summary>
    public ushort At(ReadOnlySpan<byte> bytes, int offset) =>
        Size == 1 ? bytes[offset] : MemoryMarshal.Read<ushort>(bytes[offset..]);

    /// <summary>Byte offset of a mark, or -1.</summary>
    public int IndexOf(ReadOnlySpan<byte> bytes, ushort mark)
    {
        if (Size == 1)
        {
            return bytes.IndexOf((byte)mark);
        }

        var index = MemoryMarshal.Cast<byte, ushort>(bytes).IndexOf(mark);
        return index < 0 ? -1 : index * 2;
    }

    /// <summary>Byte offset of the first of two marks, or -1.</summary>
    public int IndexOfAny(ReadOnlySpan<byte> bytes, ushort mark1, ushort mark2)
    {
        if (Size == 1)
        {
            return bytes.IndexOfAny((byte)mark1, (byte)mark2);
        }

        var index = MemoryMarshal.Cast<byte, ushort>(bytes).IndexOfAny(mark1, mark2);
        return index < 0 ? -1 : index * 2;
    }

    /// <summary>Byte offset of the first of three marks, or -1.</summary>
    public int IndexOfAny(ReadOnlySpan<byte> bytes, ushort mark1, ushort mark2, ushort mark3)
    {
        if (Size == 1)
        {
            return bytes.IndexOfAny((byte)mark1, (byte)mark2, (byte)mark3);
        }

        var index = MemoryMarshal.Cast<byte, ushort>(bytes).IndexOfAny(mark1, mark2, mark3);
        return index < 0 ? -1 : index * 2;
    }

    public int Count(ReadOnlySpan<byte> bytes, ushort mark) =>
        Size == 1 ? bytes.Count((byte)mark) : MemoryMarshal.Cast<byte, ushort>(bytes).Count(mark);

    /// <summary>Length of a line without the CR that belongs to its end.</summary>
    public int WithoutCarriageReturn(ReadOnlySpan<byte> line) =>
        StripsCarriageReturn && line.Length >= Size && At(line, line.Length - Size) == CarriageReturn ? line.Length - Size : line.Length;

    /// <summary>Bytes of a byte order mark at the start of a file.</summary>
    public int BomLength(ReadOnlySpan<byte> bytes)
    {
        if (Size == 1)
        {
            return bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        }

        return bytes.Length >= 2 && At(bytes, 0) == Of('\uFEFF') ? 2 : 0;
    }

    /// <summary>Whether the bytes could still become a byte order mark.</summary>
    public bool MayBeBom(ReadOnlySpan<byte> bytes) =>
        Size == 1 ? bytes.Length < 3 && "\uFEFF"u8.StartsWith(bytes) : bytes.Length < 2;

    /// <summary>Whether a line at the very end is nothing but an end-of-file mark.</summary>
    public bool IsEndMark(ReadOnlySpan<byte> line) => line.Length == Size && At(line, 0) == EndMark;
}
