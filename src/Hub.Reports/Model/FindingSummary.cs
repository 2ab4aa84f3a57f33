using Hub.Findings;

namespace Hub.Reports.Model;

/// <summary>All findings of one kind at one place.</summary>
public sealed record FindingSummary
{
    /// <summary>What kind.</summary>
    public required FindingCode Code { get; init; }

    /// <summary>Severity in this run: the code's own unless the profile changed it.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Name of the group of the standard; empty where none is meant.</summary>
    public string Group { get; init; } = "";

    /// <summary>Item id of the standard, 8 digits; empty where none is meant.</summary>
    public string ItemId { get; init; } = "";

    /// <summary>Name of the item; empty where none is meant.</summary>
    public string ItemName { get; init; } = "";

    /// <summary>Source field; empty where none is meant.</summary>
    public string Field { get; init; } = "";

    /// <summary>What the rule says whose id <see cref="Field"/> is, in Japanese; empty where no rule made the findings.</summary>
    public string RuleJa { get; init; } = "";

    /// <summary>The same in English.</summary>
    public string RuleEn { get; init; } = "";

    /// <summary>How many findings.</summary>
    public required long Count { get; init; }

    /// <summary>How many records have at least one; 0 where it wasn't counted.</summary>
    public long Records { get; init; }

    /// <summary>The first few in source order, for the reader to look up. Values are masked.</summary>
    public IReadOnlyList<Finding> Samples { get; init; } = [];
}
