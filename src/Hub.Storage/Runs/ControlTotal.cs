namespace Hub.Storage.Runs;

/// <summary>A number that must come out the same on both sides (件数・金額照合).</summary>
/// <param name="ItemId">Item id whose values are summed; empty where rows are counted.</param>
/// <param name="Group">Group id; empty for the group of the item.</param>
/// <param name="Expected">The expected sum or count as decimal text.</param>
public sealed record ControlTotal(string ItemId, string Group, string Expected);
