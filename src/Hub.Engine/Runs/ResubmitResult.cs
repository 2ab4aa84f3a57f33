using Hub.Findings;

namespace Hub.Engine.Runs;

/// <summary>What became of a corrected record.</summary>
/// <param name="Stream">Its stream.</param>
/// <param name="Record">Its ordinal.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Revision">The revision in the store now.</param>
/// <param name="Findings">Findings about it.</param>
public sealed record ResubmitResult(string Stream, long Record, ResubmitOutcome Outcome, int Revision, IReadOnlyList<Finding> Findings);
