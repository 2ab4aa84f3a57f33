namespace Hub.Access;

/// <summary>What somebody may do. Every call needs exactly one of these.</summary>
public enum Right
{
    /// <summary>Nothing needed: health checks.</summary>
    None,

    /// <summary>Be known: the standard and the characters are public, the hub is not.</summary>
    Enter,

    /// <summary>Create runs, send files, check, give up.</summary>
    SendData,

    /// <summary>Read runs, findings and reports, with masked values.</summary>
    ReadRuns,

    /// <summary>See values as they are: quarantined bytes, standard records and files.</summary>
    ReadValues,

    /// <summary>Send corrected records.</summary>
    Correct,

    /// <summary>Make the rows of a run visible.</summary>
    Commit,

    /// <summary>Decide which standard character a gaiji is (文字同定).</summary>
    Decide,

    /// <summary>Delete a run for good.</summary>
    Delete,
}
