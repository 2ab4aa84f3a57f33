namespace Hub.Client;

/// <summary>Why something could not be done, as far as the caller must know to act.</summary>
public enum HubFault
{
    /// <summary>A local file is missing, unreadable, or changed while it was sent.</summary>
    SourceFile,

    /// <summary>The hub refused the request: an unknown name, a wrong state, a request that makes no sense.</summary>
    Refused,

    /// <summary>Another client sends the same stream.</summary>
    Fenced,

    /// <summary>Both sides do not agree on what was sent.</summary>
    Disputed,

    /// <summary>There are more findings than a budget of the rules allows, so that the run stopped reading.</summary>
    Stopped,

    /// <summary>The hub can't be reached, and patience has run out.</summary>
    Unreachable,

    /// <summary>The hub's store can't: full, read-only, damaged.</summary>
    Store,

    /// <summary>The hub itself failed.</summary>
    Internal,
}
