using Hub.Characters.Packs;
using Hub.Engine.Runs;

namespace Hub.Engine.Identification;

/// <summary>What the import of a CSV did.</summary>
public sealed record GaijiImport
{
    /// <summary>Rows decided.</summary>
    public int Decided { get; init; }

    /// <summary>Rows checked: their decisions are in force.</summary>
    public int Checked { get; init; }

    /// <summary>Rows that were as in the list already, or not filled in.</summary>
    public int Unchanged { get; init; }

    /// <summary>Rows whose hints were taken.</summary>
    public int Hints { get; init; }

    /// <summary>Rows that could not be taken.</summary>
    public IReadOnlyList<PackProblem> Problems { get; init; } = [];

    /// <summary>Vendor codes whose decision came into force.</summary>
    public IReadOnlyList<string> Affected { get; init; } = [];

    /// <summary>Runs whose quarantined records were mapped again because of it.</summary>
    public IReadOnlyList<RecleanseResult> Recleansed { get; init; } = [];
}
