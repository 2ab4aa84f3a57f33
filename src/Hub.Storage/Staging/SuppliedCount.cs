namespace Hub.Storage.Staging;

/// <summary>How often a value was written that the source does not say: a default, 不詳, a coalesce; or how often an item was filled or empty.</summary>
/// <param name="Kind">What was counted, as the mapping names it.</param>
/// <param name="Group">Name of the group.</param>
/// <param name="ItemId">The item.</param>
/// <param name="Count">How often.</param>
public readonly record struct SuppliedCount(string Kind, string Group, string ItemId, long Count);
