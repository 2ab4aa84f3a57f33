namespace Hub.Reports.Model;

/// <summary>One code on the work list of character identification (文字同定).</summary>
public sealed record GaijiSummary
{
    /// <summary>The code in the source charset, upper-case hex.</summary>
    public required string Code { get; init; }

    /// <summary>Name of the source charset.</summary>
    public string Charset { get; init; } = "";

    /// <summary>How often it occurs.</summary>
    public required long Count { get; init; }

    /// <summary>In how many records.</summary>
    public required long Records { get; init; }

    /// <summary>How many different persons (or things) those records are about.</summary>
    public long Persons { get; init; }

    /// <summary>Item names that it occurs in.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>A few records that have it, with their keys masked.</summary>
    public IReadOnlyList<string> Samples { get; init; } = [];

    /// <summary>How far its identification is.</summary>
    public GaijiState State { get; init; }

    /// <summary>What was decided, name and character; empty while open.</summary>
    public string Decision { get; init; } = "";

    /// <summary>Its picture in the site's font; null where the site gave none.</summary>
    public GlyphPicture? Glyph { get; init; }

    /// <summary>Best candidates, best first; empty where nothing was proposed.</summary>
    public IReadOnlyList<GaijiCandidate> Candidates { get; init; } = [];
}
