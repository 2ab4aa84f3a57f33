namespace Hub.Records;

/// <summary>One record as it lies in the extract: where it is and its bytes, nothing interpreted. Valid until the buffer behind it is reused.</summary>
public readonly ref struct RawRecord
{
    /// <summary>Makes a record over the caller's bytes.</summary>
    /// <param name="ordinal">Ordinal in its stream, from 0.</param>
    /// <param name="offset">Byte offset of <paramref name="bytes"/> in its stream.</param>
    /// <param name="bytes">The record without its frame (no descriptor word, no line end).</param>
    public RawRecord(long ordinal, long offset, ReadOnlySpan<byte> bytes)
    {
        Ordinal = ordinal;
        Offset = offset;
        Bytes = bytes;
    }

    /// <summary>Ordinal of the record in its stream, from 0; a damaged frame takes one too.</summary>
    public long Ordinal { get; }

    /// <summary>Offset in bytes of <see cref="Bytes"/> from the start of the stream.</summary>
    public long Offset { get; }

    /// <summary>The record without its frame.</summary>
    public ReadOnlySpan<byte> Bytes { get; }

    /// <summary>The record that this one belongs to in a hierarchical file; empty where there is none.</summary>
    public ReadOnlySpan<byte> Parent { get; init; }

    /// <summary>The header row of a delimited file, without its line end; empty where there is none.</summary>
    public ReadOnlySpan<byte> Header { get; init; }
}
