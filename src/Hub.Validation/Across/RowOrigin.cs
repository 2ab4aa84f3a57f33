using System.Buffers.Binary;

namespace Hub.Validation.Across;

/// <summary>Which record a row came from.</summary>
/// <param name="Stream">Place of its stream in the manifest.</param>
/// <param name="Record">Ordinal of the record in the stream.</param>
internal readonly record struct RowOrigin(int Stream, long Record)
{
    /// <summary>Bytes that it takes in an entry.</summary>
    public const int Size = 12;

    /// <summary>True where this one came earlier.</summary>
    public bool IsBefore(RowOrigin other) => Stream != other.Stream ? Stream < other.Stream : Record < other.Record;

    /// <summary>Reads it back from an entry.</summary>
    public static RowOrigin Read(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadInt32BigEndian(bytes), BinaryPrimitives.ReadInt64BigEndian(bytes[4..]));
}
