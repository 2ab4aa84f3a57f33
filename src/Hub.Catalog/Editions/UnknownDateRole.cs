namespace Hub.Catalog.Editions;

/// <summary>The part that an item plays in an unknown date (不詳日).</summary>
public enum UnknownDateRole
{
    /// <summary>None: a date must be known.</summary>
    None,

    /// <summary>The date that may be unknown.</summary>
    Date,

    /// <summary>不詳フラグ: 0 known, 1 unknown.</summary>
    Flag,

    /// <summary>不詳表記: what is known, as text.</summary>
    Notation,
}
