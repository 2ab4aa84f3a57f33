namespace Hub.Storage.Runs;

/// <summary>Which runs to list, newest first.</summary>
public sealed record RunFilter
{
    /// <summary>Only of this municipality; empty: all.</summary>
    public string Municipality { get; init; } = "";

    /// <summary>Only of this business; empty: all.</summary>
    public string Business { get; init; } = "";

    /// <summary>Only those that somebody of this name created; empty: all.</summary>
    public string CreatedBy { get; init; } = "";

    /// <summary>Only in this state; null: all.</summary>
    public RunState? State { get; init; }

    /// <summary>Id of the last run of the page before; empty: from the newest. One that the filter would not show is as unknown: nothing follows it.</summary>
    public string After { get; init; } = "";

    /// <summary>The most runs to return.</summary>
    public int Limit { get; init; } = 50;
}
