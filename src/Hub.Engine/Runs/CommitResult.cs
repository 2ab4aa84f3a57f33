using Hub.Findings;

namespace Hub.Engine.Runs;

/// <summary>What became of a commit or check.</summary>
/// <param name="View">The run after it.</param>
/// <param name="Blocking">What blocks or blocked it: findings about the run and its files, and one of each kind for records.</param>
/// <param name="Notices">Warnings about the run and its files: they block nothing, but a person should see them.</param>
public sealed record CommitResult(RunView View, IReadOnlyList<Finding> Blocking, IReadOnlyList<Finding> Notices);
