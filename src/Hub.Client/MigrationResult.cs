using Hub.Contracts.Finding.V1;
using Hub.Contracts.Run.V1;

namespace Hub.Client;

/// <summary>What became of a migration or rehearsal.</summary>
/// <param name="Run">The run as the hub answered it.</param>
/// <param name="Blocking">What blocks or blocked the commit. Empty: nothing.</param>
/// <param name="Notices">Warnings about the run and its files. Empty: none.</param>
/// <param name="Elapsed">Time from the first call to the last.</param>
public sealed record MigrationResult(Run Run, IReadOnlyList<Finding> Blocking, IReadOnlyList<Finding> Notices, TimeSpan Elapsed)
{
    /// <summary>Id of the run.</summary>
    public string RunId => RunNames.IdOf(Run.Name);

    /// <summary>True when a budget of the rules stopped the reading: <see cref="Blocking"/> says which. The same request goes on once it is raised.</summary>
    public bool IsStopped { get; init; }

    /// <summary>True when the rows are visible.</summary>
    public bool IsCommitted => Run.State == Contracts.Run.V1.Run.Types.State.Committed;

    /// <summary>True when nothing blocks a commit.</summary>
    public bool Passed => Run.Verdict == Contracts.Run.V1.Run.Types.Verdict.Passed;
}
