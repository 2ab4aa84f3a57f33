namespace Hub.Storage.Staging;

/// <summary>
/// Rows of one group in source order, as one piece of bytes: per row the distance of its record's ordinal from <see cref="First"/> and its length
/// (both 32 bit, little endian), then its canonical bytes. Read it with <see cref="RowBlockReader"/>.
/// </summary>
/// <param name="Group">Group id of the edition.</param>
/// <param name="StreamOrdinal">Place of the stream in the manifest.</param>
/// <param name="First">Ordinal of the first row's record.</param>
/// <param name="Last">Ordinal of the last row's record.</param>
/// <param name="Count">Number of rows.</param>
/// <param name="Bytes">The rows.</param>
public readonly record struct RowBlock(string Group, int StreamOrdinal, long First, long Last, int Count, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Number of records that the rows came of; 0: not known.</summary>
    public int Records { get; init; }
}
