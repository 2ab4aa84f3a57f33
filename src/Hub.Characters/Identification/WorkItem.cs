namespace Hub.Characters.Identification;

/// <summary>One gaiji of a site: how much it is used, what is known, and what was decided.</summary>
/// <param name="Charset">Charset of the code, as adapters name it.</param>
/// <param name="Code">The vendor's code in upper-case hexadecimal.</param>
public sealed record WorkItem(string Charset, string Code)
{
    /// <summary>The private-use scalar that the charset gives it, "U+E000"; "" where it has none.</summary>
    public string Scalar { get; init; } = "";

    /// <summary>How often it occurs in the run that counted last.</summary>
    public long Count { get; init; }

    /// <summary>How many persons it affects in that run; at least this many where the run had too many to count.</summary>
    public long Persons { get; init; }

    /// <summary>How many records of that run have it; 0 where only a scan counted.</summary>
    public long Records { get; init; }

    /// <summary>Occurrences in that run for which nothing was decided when their record was mapped last.</summary>
    public long Unresolved { get; init; }

    /// <summary>The run that counted last; "" before any.</summary>
    public string Run { get; init; } = "";

    /// <summary>The items (or source fields) where it occurs, in order.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>A few keys of records, masked.</summary>
    public IReadOnlyList<string> Samples { get; init; } = [];

    /// <summary>What is known about it.</summary>
    public GaijiHints Hints { get; init; } = new();

    /// <summary>How far it is.</summary>
    public WorkState State { get; init; }

    /// <summary>The decision in force; null while open.</summary>
    public WorkDecision? Decision { get; init; }

    /// <summary>Everything that was done, oldest first.</summary>
    public IReadOnlyList<WorkEvent> History { get; init; } = [];

    /// <summary>Grows by one with everything that is done: an import of an older export is noticed by it.</summary>
    public int Revision { get; init; }

    /// <summary>Who decided; "" while open.</summary>
    public string Decider => State == WorkState.Open ? "" : History.LastOrDefault(e => e.Action == WorkAction.Decide)?.Who ?? "";

    /// <summary>Who checked; "" while not checked.</summary>
    public string Checker => State == WorkState.Checked ? History.LastOrDefault(e => e.Action == WorkAction.Check)?.Who ?? "" : "";
}
