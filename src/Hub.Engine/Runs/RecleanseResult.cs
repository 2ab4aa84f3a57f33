namespace Hub.Engine.Runs;

/// <summary>What became of a run's quarantined records after somebody decided about their characters.</summary>
/// <param name="Run">The run.</param>
/// <param name="Accepted">Records that are rows now.</param>
/// <param name="Quarantined">Records that are still in quarantine, for another reason or another character.</param>
public sealed record RecleanseResult(string Run, long Accepted, long Quarantined);
