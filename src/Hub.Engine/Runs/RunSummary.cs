using Hub.Engine.Plans;
using Hub.Storage.Reading;
using Hub.Storage.Staging;

namespace Hub.Engine.Runs;

/// <summary>Everything that a report of a run is made from.</summary>
/// <param name="View">The run and its streams.</param>
/// <param name="Plan">How it was made.</param>
/// <param name="Findings">Findings summed, with samples.</param>
/// <param name="Supplied">What the mapping counted.</param>
/// <param name="Drops">Records dropped by rule, by stream and rule.</param>
/// <param name="Rows">Rows by group id.</param>
public sealed record RunSummary(
    RunView View,
    IRunPlan Plan,
    IReadOnlyList<FindingTotal> Findings,
    IReadOnlyList<SuppliedCount> Supplied,
    IReadOnlyList<ReasonTotal> Drops,
    IReadOnlyDictionary<string, long> Rows);
