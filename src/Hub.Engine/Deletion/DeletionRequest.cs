namespace Hub.Engine.Deletion;

/// <summary>Somebody's wish to delete a run.</summary>
/// <param name="Run">Id of the run.</param>
public sealed record DeletionRequest(string Run)
{
    /// <summary>The id once more, as a person typed it.</summary>
    public string Confirm { get; init; } = "";

    /// <summary>Why.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Who, by the name in the audit; empty: not known.</summary>
    public string By { get; init; } = "";

    /// <summary>Deletes it although it is committed.</summary>
    public bool EvenCommitted { get; init; }
}
