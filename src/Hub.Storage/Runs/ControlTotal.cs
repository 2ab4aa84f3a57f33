namespace Hub.Storage.Runs;

/// <summary>A number that must come out the same on both sides (件数・金額照合).</summary>
/// <param name="ItemId">Item id whose values are summed; empty where rows are counted.</param>
/// <param name="Group">Group id; empty for the group of the item.</param>
/// <param name="Expected">The expected sum or count as decimal text.</param>
public sealed record ControlTotal(string ItemId, string Group, string Expected)
{
    /// <summary>The key whose rows count, such as 年度 and 期別; empty: all rows.</summary>
    public IReadOnlyList<TotalKey> Keys { get; init; } = [];
}
