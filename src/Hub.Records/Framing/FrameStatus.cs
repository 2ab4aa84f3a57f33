namespace Hub.Records.Framing;

/// <summary>What a framer found at the start of the buffer it was given.</summary>
public enum FrameStatus
{
    /// <summary>One record: start and length say where.</summary>
    Record,

    /// <summary>The header row of a delimited file; it has no ordinal. <see cref="RecordFramer.Header"/> keeps it.</summary>
    Header,

    /// <summary>No complete frame yet. Drop the consumed bytes and come back with more (or with <c>isFinal</c>).</summary>
    NeedMore,

    /// <summary>A damaged frame; <see cref="RecordFramer.Damage"/> is its finding. It takes an ordinal, so that nothing goes uncounted.</summary>
    Damaged,

    /// <summary>The stream ended cleanly.</summary>
    End,
}
