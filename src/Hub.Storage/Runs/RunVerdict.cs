namespace Hub.Storage.Runs;

/// <summary>Whether a run may be committed.</summary>
public enum RunVerdict
{
    /// <summary>Not checked yet.</summary>
    None = 0,

    /// <summary>Complete, and no unresolved error.</summary>
    Passed = 1,

    /// <summary>Something blocks the commit.</summary>
    Blocked = 2,
}
