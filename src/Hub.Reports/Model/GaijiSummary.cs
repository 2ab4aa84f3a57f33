namespace Hub.Reports.Model;

/// <summary>One code on the work list of character identification (文字同定).</summary>
public sealed record GaijiSummary
{
    /// <summary>The code in the source charset, upper-case hex.</summary>
    public required string Code { get; init; }

    /// <summary>How often it occurs.</summary>
    public required long Count { get; init; }

    /// <summary>How many records (persons) it affects.</summary>
    public required long Records { get; init; }

    /// <summary>Item names that it occurs in.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Glyph as a monochrome bitmap, one string a row of '.' and '#'; empty where the site gave no font.</summary>
    public IReadOnlyList<string> Glyph { get; init; } = [];

    /// <summary>Best candidates, each a character of the standard; empty where nothing was proposed.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];
}
