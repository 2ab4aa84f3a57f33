using Hub.Adapters.Plan.Conditions;
using Hub.Records.Selection;

namespace Hub.Adapters.Plan;

/// <summary>A control total that a trailer record declares.</summary>
/// <param name="Declared">Makes the reader of the trailer's field, for one framer.</param>
/// <param name="Summed">Makes the reader of the field that is added up; null where records are counted.</param>
/// <param name="When">Which records of the source are the trailer; null = all.</param>
/// <param name="Of">Sources whose records count.</param>
internal sealed record TotalPlan(Func<TotalField> Declared, Func<TotalField>? Summed, ConditionPlan? When, IReadOnlyList<string> Of)
{
    /// <summary>As adapter.yaml has it: names of the fields.</summary>
    public required Model.TotalSpec Spec { get; init; }
}
