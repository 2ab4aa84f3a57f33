namespace Hub.Engine.Runs;

/// <summary>A record that somebody put right.</summary>
/// <param name="Stream">Its stream.</param>
/// <param name="Record">Its ordinal.</param>
/// <param name="Revision">The revision that was put right.</param>
/// <param name="Source">Its bytes now, without frame.</param>
public sealed record CorrectedRecord(string Stream, long Record, int Revision, ReadOnlyMemory<byte> Source);
