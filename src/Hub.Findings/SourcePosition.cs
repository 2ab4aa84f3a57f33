namespace Hub.Findings;

/// <summary>A place in a source file.</summary>
/// <param name="Stream">Name of the source file as the client gave it; empty while only one is at hand.</param>
/// <param name="Record">Ordinal of the record in its stream, from 0; -1 where no record is meant.</param>
/// <param name="ByteOffset">Offset in bytes from the start of the stream; -1 where unknown.</param>
/// <param name="Length">Length in bytes of the place; 0 where a point is meant.</param>
public readonly record struct SourcePosition(string Stream, long Record, long ByteOffset, int Length)
{
    /// <summary>No place in particular: the finding is about a whole run or group.</summary>
    public static SourcePosition None { get; } = new("", -1, -1, 0);
}
