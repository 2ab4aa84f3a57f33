using Hub.Findings;

namespace Hub.Engine.Runs;

/// <summary>What became of a commit or check.</summary>
/// <param name="View">The run after it.</param>
/// <param name="Blocking">What blocks or blocked it: findings about the run and its files, and one of each kind for records.</param>
public sealed record CommitResult(RunView View, IReadOnlyList<Finding> Blocking);
