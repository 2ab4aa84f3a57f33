namespace Hub.Adapters.Plan;

/// <summary>What is counted for each item while mapping.</summary>
public enum CountKind
{
    /// <summary>The item was filled.</summary>
    Filled,

    /// <summary>The item stayed empty.</summary>
    Empty,

    /// <summary>The item was filled by a default of the mapping, not from the source.</summary>
    Defaulted,

    /// <summary>The date was 不詳: the notation says what is known.</summary>
    Unknown,

    /// <summary>The value came from the second or a later source of a coalesce.</summary>
    Coalesced,
}
