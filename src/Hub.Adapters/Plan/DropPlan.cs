using Hub.Adapters.Plan.Conditions;

namespace Hub.Adapters.Plan;

/// <summary>A rule that leaves records out.</summary>
/// <param name="When">Which ones.</param>
/// <param name="Reason">Why.</param>
/// <param name="ReadsJoined">True when it asks about joined records, so that they have to be looked up before.</param>
internal sealed record DropPlan(ConditionPlan When, string Reason, bool ReadsJoined);
