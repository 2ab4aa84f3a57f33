using System.Buffers.Binary;

namespace Hub.Storage.Staging;

/// <summary>Walks over the rows of a <see cref="RowBlock"/>.</summary>
public struct RowBlockReader
{
    private readonly long _first;
    private ReadOnlyMemory<byte> _rest;

    /// <summary>Starts before the first row.</summary>
    public RowBlockReader(in RowBlock block)
    {
        _first = block.First;
        _rest = block.Bytes;
        Ordinal = -1;
        Row = default;
    }

    /// <summary>Ordinal of the present row's record.</summary>
    public long Ordinal { get; private set; }

    /// <summary>Canonical bytes of the present row.</summary>
    public ReadOnlyMemory<byte> Row { get; private set; }

    /// <summary>Goes to the next row; false at the end. Damaged bytes are an <see cref="InvalidDataException"/>.</summary>
    public bool MoveNext()
    {
        if (_rest.IsEmpty)
        {
            return false;
        }

        if (_rest.Length < RowBlockBuilder.HeaderLength)
        {
            throw new InvalidDataException("A block of staged rows is cut off.");
        }

        var header = _rest.Span;
        var length = BinaryPrimitives.ReadInt32LittleEndian(header[4..]);
        if ((uint)length > (uint)(_rest.Length - RowBlockBuilder.HeaderLength))
        {
            throw new InvalidDataException("A block of staged rows is damaged.");
        }

        Ordinal = _first + BinaryPrimitives.ReadUInt32LittleEndian(header);
        Row = _rest.Slice(RowBlockBuilder.HeaderLength, length);
        _rest = _rest[(RowBlockBuilder.HeaderLength + length)..];
        return true;
    }
}
