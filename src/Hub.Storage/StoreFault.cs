namespace Hub.Storage;

/// <summary>How a store failed, as far as the caller must know to act.</summary>
public enum StoreFault
{
    /// <summary>Can't be reached or opened now; may be retried.</summary>
    Unavailable,

    /// <summary>Somebody else holds it; may be retried.</summary>
    Busy,

    /// <summary>No room is left.</summary>
    Full,

    /// <summary>It may not be written.</summary>
    ReadOnly,

    /// <summary>Its content is damaged.</summary>
    Damaged,

    /// <summary>Its key is missing, or is not the one given.</summary>
    Key,

    /// <summary>It was made by another, newer version of the hub.</summary>
    Version,

    /// <summary>It refuses us: name, password or rights are wrong.</summary>
    Denied,

    /// <summary>It refused an operation for a reason of its own; trying again would not help.</summary>
    Failed,
}
