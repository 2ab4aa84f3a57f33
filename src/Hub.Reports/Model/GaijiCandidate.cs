namespace Hub.Reports.Model;

/// <summary>A character of the standard that a code may be. A person decides.</summary>
public sealed record GaijiCandidate
{
    /// <summary>Its name: MJ or GJ.</summary>
    public required string Name { get; init; }

    /// <summary>The character as it is written; empty where it can't be.</summary>
    public required string Text { get; init; }

    /// <summary>How much all reasons say together, 0 to 1.</summary>
    public required double Score { get; init; }

    /// <summary>The reasons, strongest first, in Japanese.</summary>
    public string WhyJa { get; init; } = "";

    /// <summary>The reasons in English.</summary>
    public string WhyEn { get; init; } = "";

    /// <summary>Its picture; null where there is no font.</summary>
    public GlyphPicture? Glyph { get; init; }
}
