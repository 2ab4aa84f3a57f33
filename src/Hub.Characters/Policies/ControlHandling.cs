namespace Hub.Characters.Policies;

/// <summary>What to do with control, format and non-characters.</summary>
public enum ControlHandling
{
    /// <summary>Keep and reject the record.</summary>
    Reject,

    /// <summary>Replace by a space (U+0020) and warn.</summary>
    Space,

    /// <summary>Take out and warn.</summary>
    Remove,
}
