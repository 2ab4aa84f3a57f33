namespace Hub.Storage.Staging;

/// <summary>A corrected record on its way back into its place.</summary>
/// <param name="Record">Ordinal in its stream.</param>
/// <param name="Revision">The revision that it corrects.</param>
/// <param name="Batch">What came of it: rows or a new quarantine, with its findings. Of this record alone.</param>
public readonly record struct Correction(long Record, int Revision, StagedBatch Batch);
