namespace Hub.Characters.Identification;

/// <summary>What a person did to a row of the work list.</summary>
public enum WorkAction
{
    /// <summary>Decided which character it is.</summary>
    Decide,

    /// <summary>Checked another person's decision and agreed.</summary>
    Check,

    /// <summary>Checked and disagreed: it is open again.</summary>
    Reject,

    /// <summary>Opened it again after it was decided or checked.</summary>
    Reopen,
}
