namespace Hub.Adapters.Plan;

/// <summary>An item as the plan writes it.</summary>
/// <param name="Ordinal">Index in its group.</param>
/// <param name="ItemId">8-digit id.</param>
/// <param name="Name">Name, for messages.</param>
/// <param name="CountIndex">Index among the counted items.</param>
/// <param name="IsPlace">True for what tells where somebody lives: no finding shows it.</param>
internal sealed record ItemTarget(int Ordinal, string ItemId, string Name, int CountIndex, bool IsPlace = false);
