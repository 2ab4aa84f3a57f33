namespace Hub.Storage.Reading;

/// <summary>A record in quarantine (隔離) as the store holds it.</summary>
/// <param name="Stream">Name of its stream.</param>
/// <param name="Record">Ordinal in its stream.</param>
/// <param name="ByteOffset">Offset in the source.</param>
/// <param name="Revision">How often it was resubmitted.</param>
/// <param name="Bytes">Its bytes; empty where they were not asked for.</param>
/// <param name="Context">What is needed to map it again; empty for most.</param>
public sealed record StoredQuarantine(string Stream, long Record, long ByteOffset, int Revision, ReadOnlyMemory<byte> Bytes, ReadOnlyMemory<byte> Context);
