namespace Hub.Storage.Runs;

/// <summary>What a run is doing.</summary>
public enum RunState
{
    /// <summary>Takes streams.</summary>
    Active = 1,

    /// <summary>Checks across records and files are running.</summary>
    Checking = 2,

    /// <summary>Checked, nothing visible.</summary>
    Checked = 3,

    /// <summary>The commit is running.</summary>
    Committing = 4,

    /// <summary>Its rows are visible.</summary>
    Committed = 5,

    /// <summary>Given up; its rows are gone.</summary>
    Abandoned = 6,

    /// <summary>Being deleted: nothing of it may be read any more.</summary>
    Deleting = 7,

    /// <summary>Deleted: only its deletion is left.</summary>
    Deleted = 8,
}
