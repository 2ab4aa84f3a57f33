namespace Hub.Records.Framing;

/// <summary>Where reading can restart: everything a framer must be told to go on as if it had never stopped. Stored with a checkpoint.</summary>
/// <param name="Offset">Offset of the next byte to be read.</param>
/// <param name="Ordinal">Ordinal of the next record.</param>
/// <param name="State">What else the framing needs (rest of a block, header row, parent record); empty for most. Opaque.</param>
public readonly record struct FramerPosition(long Offset, long Ordinal, ReadOnlyMemory<byte> State)
{
    /// <summary>The start of a stream.</summary>
    public static FramerPosition Start => default;
}
