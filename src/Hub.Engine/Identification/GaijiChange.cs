using Hub.Characters.Identification;
using Hub.Engine.Runs;

namespace Hub.Engine.Identification;

/// <summary>A row after somebody acted on it.</summary>
/// <param name="Item">The row.</param>
/// <param name="Recleansed">Runs whose quarantined records were mapped again because of it.</param>
public sealed record GaijiChange(WorkItem Item, IReadOnlyList<RecleanseResult> Recleansed);
