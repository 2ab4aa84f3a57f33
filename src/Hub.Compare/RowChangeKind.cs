namespace Hub.Compare;

/// <summary>What happened to a row.</summary>
public enum RowChangeKind
{
    /// <summary>Only the actual side has it.</summary>
    Added,

    /// <summary>Only the expected side has it.</summary>
    Removed,

    /// <summary>Both have its key, with other values.</summary>
    Changed,
}
