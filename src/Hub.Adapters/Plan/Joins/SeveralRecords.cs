namespace Hub.Adapters.Plan.Joins;

/// <summary>What is taken where several records have the same key.</summary>
internal enum SeveralRecords
{
    /// <summary>None: the record goes to quarantine.</summary>
    Error,

    /// <summary>The first in the order of the source.</summary>
    First,

    /// <summary>The last in the order of the source.</summary>
    Last,
}
