namespace Hub.Cli.Quarantine;

/// <summary>A record that an export wrote.</summary>
/// <param name="Stream">Name of its stream.</param>
/// <param name="Record">Ordinal in its stream.</param>
/// <param name="Revision">The revision that was exported.</param>
internal sealed record ExportedRecord(string Stream, long Record, int Revision);
