namespace Hub.Adapters.Plan;

/// <summary>An item whose fillings are counted.</summary>
/// <param name="Group">Name of the group.</param>
/// <param name="ItemId">8-digit id.</param>
/// <param name="Name">Name of the item.</param>
public sealed record CountedItem(string Group, string ItemId, string Name);
