namespace Hub.Reports.Model;

/// <summary>Where a run stands.</summary>
public enum RunState
{
    /// <summary>Data is still being received.</summary>
    Receiving,

    /// <summary>All streams are complete and checked; nothing is committed.</summary>
    Checked,

    /// <summary>The rows are visible.</summary>
    Committed,

    /// <summary>Given up; nothing is visible.</summary>
    Abandoned,
}
