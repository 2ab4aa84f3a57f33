namespace Hub.Storage.Runs;

/// <summary>A person's decision to commit a run although something blocks it. Kept with the run.</summary>
/// <param name="DecidedBy">Who decided.</param>
/// <param name="Reason">Why.</param>
/// <param name="Blocking">Blocking findings at the time.</param>
public sealed record CommitOverride(string DecidedBy, string Reason, long Blocking);
