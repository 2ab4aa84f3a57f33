namespace Hub.Characters.Identification;

/// <summary>What kind of thing stands against a change of a work list.</summary>
public enum RefusalKind
{
    /// <summary>What was given makes no sense as it is.</summary>
    Invalid,

    /// <summary>The row is not in a state for it.</summary>
    State,

    /// <summary>The person who decided can't check.</summary>
    SamePerson,

    /// <summary>Somebody else was faster.</summary>
    Changed,
}
