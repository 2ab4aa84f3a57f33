namespace Hub.Storage.Reading;

/// <summary>Place of a finding in the order of a run's findings: those about the run first, then by stream, record and sequence.</summary>
/// <param name="Stream">Place of the stream in the manifest; -1: about the run.</param>
/// <param name="Record">Ordinal of the record; -1: about the stream.</param>
/// <param name="Sequence">Number within the record.</param>
public readonly record struct FindingKey(int Stream, long Record, int Sequence)
{
    /// <summary>Before all findings.</summary>
    public static FindingKey Start { get; } = new(-2, -2, -1);
}
