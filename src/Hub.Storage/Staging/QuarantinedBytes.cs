namespace Hub.Storage.Staging;

/// <summary>A record on its way to quarantine.</summary>
/// <param name="Record">Ordinal in its stream.</param>
/// <param name="ByteOffset">Offset of its bytes in the source.</param>
/// <param name="Bytes">Its bytes as they came, without frame.</param>
/// <param name="Context">What is needed to map it again: header row or parent record; empty for most.</param>
public readonly record struct QuarantinedBytes(long Record, long ByteOffset, ReadOnlyMemory<byte> Bytes, ReadOnlyMemory<byte> Context);
