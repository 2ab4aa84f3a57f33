namespace Hub.Reports.Model;

/// <summary>What became of the characters of the source (文字).</summary>
public sealed record CharacterReport
{
    /// <summary>Characters that came over exactly though their code changed; those that did not change at all are not counted.</summary>
    public required long Exact { get; init; }

    /// <summary>Characters carried over as another form of the same character (異体字).</summary>
    public required long Variant { get; init; }

    /// <summary>Characters carried over with a loss of shape (縮退).</summary>
    public required long Degraded { get; init; }

    /// <summary>Characters that nobody has identified yet: site gaiji and unmapped codes (未同定).</summary>
    public required long Unknown { get; init; }

    /// <summary>The codes that a person has to identify (文字同定), or has identified, any order; the writers sort by persons affected.</summary>
    public IReadOnlyList<GaijiSummary> WorkList { get; init; } = [];

    /// <summary>The work list in the order in which it should be worked on: most persons first.</summary>
    internal IEnumerable<GaijiSummary> InOrder => WorkList.OrderByDescending(g => g.Persons).ThenByDescending(g => g.Count).ThenBy(g => g.Code, StringComparer.Ordinal);
}
