namespace Hub.Characters.Policies;

/// <summary>What to do with characters that stand for a character which the source could not show.</summary>
public enum PlaceholderHandling
{
    /// <summary>Keep and warn: a person looks.</summary>
    Warn,

    /// <summary>Keep and reject the record.</summary>
    Reject,

    /// <summary>They are ordinary characters here.</summary>
    Accept,
}
