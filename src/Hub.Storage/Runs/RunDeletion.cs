namespace Hub.Storage.Runs;

/// <summary>The deletion of a run: who, why, when, and what was there before. Kept when everything else is gone.</summary>
/// <param name="By">Who deleted it, by the name in the audit; empty: not known.</param>
/// <param name="Reason">Why, in their words.</param>
/// <param name="BeginTime">When it began.</param>
/// <param name="WasState">What the run was doing before.</param>
public sealed record RunDeletion(string By, string Reason, DateTimeOffset BeginTime, RunState WasState)
{
    /// <summary>What was there, by kind.</summary>
    public IReadOnlyList<DeletedCount> Counts { get; init; } = [];

    /// <summary>The source files that it had taken in, in the order of the manifest, so that the deletion can be set against the run's own certificate.</summary>
    public IReadOnlyList<DeletedSource> Sources { get; init; } = [];

    /// <summary>When nothing was left; null: not yet.</summary>
    public DateTimeOffset? CompleteTime { get; init; }
}
