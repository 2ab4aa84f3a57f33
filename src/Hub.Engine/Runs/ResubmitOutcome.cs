namespace Hub.Engine.Runs;

/// <summary>What became of a corrected record.</summary>
public enum ResubmitOutcome
{
    /// <summary>Its rows are staged in the place that the record always had.</summary>
    Accepted,

    /// <summary>Still in quarantine, with a new revision.</summary>
    Quarantined,

    /// <summary>The store holds another revision.</summary>
    Stale,

    /// <summary>No such record is in quarantine.</summary>
    NotFound,
}
