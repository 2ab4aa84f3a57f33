using Hub.Adapters.Plan.Conditions;
using Hub.Catalog.Editions;

namespace Hub.Adapters.Plan;

/// <summary>A group as one record type fills it.</summary>
/// <param name="Group">The group of the edition.</param>
/// <param name="When">Which records give a row; null = all.</param>
/// <param name="Items">Items in the order of filling.</param>
internal sealed record GroupPlan(Group Group, ConditionPlan? When, ItemPlan[] Items);
