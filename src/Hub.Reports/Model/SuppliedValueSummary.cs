namespace Hub.Reports.Model;

/// <summary>
/// How often a mapping supplied a value by itself. A resident whose 届出日 turned into 不詳 because only one of two source fields was read
/// is seen here and nowhere else.
/// </summary>
public sealed record SuppliedValueSummary
{
    /// <summary>How.</summary>
    public required SuppliedValueKind Kind { get; init; }

    /// <summary>Name of the group.</summary>
    public required string Group { get; init; }

    /// <summary>Item id of the standard.</summary>
    public required string ItemId { get; init; }

    /// <summary>Name of the item.</summary>
    public required string ItemName { get; init; }

    /// <summary>Source field that was blank or unknown; empty for a constant.</summary>
    public string Field { get; init; } = "";

    /// <summary>What was written or where it was taken from; never a personal value.</summary>
    public string Value { get; init; } = "";

    /// <summary>How often.</summary>
    public required long Count { get; init; }

    /// <summary>How often the item was filled as the source had it, in the field where it was looked for first: what <see cref="Count"/> is to be held against.</summary>
    public long InSource { get; init; }

    /// <summary>Rows of the group, for the share.</summary>
    public required long Of { get; init; }
}
