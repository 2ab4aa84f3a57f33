using Hub.Adapters.Plan.Values;
using Hub.Findings;

namespace Hub.Adapters.Plan.Joins;

/// <summary>How the record of a lookup source is found for a record of another source.</summary>
/// <param name="Lookup">What is looked up.</param>
/// <param name="Key">The key, made of the record.</param>
/// <param name="Missing">Severity of a key that the lookup does not have; null: it is taken as nothing.</param>
/// <param name="Several">What a key does that several records have.</param>
internal sealed record JoinPlan(LookupPlan Lookup, ValuePlan Key, Severity? Missing, SeveralRecords Several);
