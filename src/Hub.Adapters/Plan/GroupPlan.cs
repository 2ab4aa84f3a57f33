using Hub.Adapters.Model;
using Hub.Adapters.Plan.Conditions;
using Hub.Catalog.Editions;

namespace Hub.Adapters.Plan;

/// <summary>A row of a group as one record type fills it.</summary>
/// <param name="Group">The group of the edition, or what is kept for other sources.</param>
/// <param name="When">Which records give a row; null = all.</param>
/// <param name="Items">Items in the order of filling.</param>
/// <param name="Spec">What adapter.yaml says; null for what is kept for other sources.</param>
internal sealed record GroupPlan(Group Group, ConditionPlan? When, ItemPlan[] Items, GroupSpec? Spec)
{
    /// <summary>The same items as the walk over them sees them.</summary>
    public RememberedField[] Fields { get; } = [.. Items.Select(RememberedField.Of)];
}
