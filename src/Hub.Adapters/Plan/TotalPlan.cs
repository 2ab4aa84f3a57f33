using Hub.Adapters.Plan.Conditions;
using Hub.Records.Layouts;

namespace Hub.Adapters.Plan;

/// <summary>A control total that a trailer record declares.</summary>
/// <param name="Declared">The trailer's field.</param>
/// <param name="Summed">The field that is added up; null where records are counted.</param>
/// <param name="When">Which records of the source are the trailer; null = all.</param>
/// <param name="Of">Sources whose records count.</param>
internal sealed record TotalPlan(LayoutField Declared, LayoutField? Summed, ConditionPlan? When, IReadOnlyList<string> Of);
