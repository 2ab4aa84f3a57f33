namespace Hub.Characters;

/// <summary>How an MJ relates to its JIS X 0213 code (包摂区分).</summary>
public enum X0213Class
{
    /// <summary>It has no code.</summary>
    None,

    /// <summary>区分0: its shape is the example shape (例示字形) of the code.</summary>
    Example,

    /// <summary>区分2: its shape is unified (包摂) with the code; the code's own character may look different (髙 → 高).</summary>
    Unified,
}
