namespace Hub.Adapters;

/// <summary>What became of a record.</summary>
public enum MappingOutcome
{
    /// <summary>It gave its rows (none where no group wanted it).</summary>
    Mapped,

    /// <summary>A rule of the adapter left it out.</summary>
    Dropped,

    /// <summary>It has an error: no row; its bytes go to quarantine.</summary>
    Rejected,
}
