namespace Hub.Storage.Runs;

/// <summary>How much of one kind a run has, or had.</summary>
/// <param name="Kind">One of the names below.</param>
/// <param name="Count">How many.</param>
public sealed record DeletedCount(string Kind, long Count)
{
    /// <summary>Streams with their checkpoints.</summary>
    public const string Streams = "streams";

    /// <summary>Rows of the standard, staged or committed.</summary>
    public const string Rows = "rows";

    /// <summary>Records in quarantine with their source bytes, superseded revisions too.</summary>
    public const string Quarantined = "quarantined_records";

    /// <summary>Findings, superseded ones too.</summary>
    public const string Findings = "findings";

    /// <summary>Counts of values that the mapping supplied.</summary>
    public const string Supplied = "supplied_values";

    /// <summary>Notes of characters to be identified.</summary>
    public const string Gaiji = "gaiji_notes";

    /// <summary>Keys that its data was encrypted with.</summary>
    public const string Keys = "keys";

    /// <summary>Files of its folder: reports and standard files.</summary>
    public const string Files = "files";

    /// <summary>Their bytes.</summary>
    public const string FileBytes = "file_bytes";
}
