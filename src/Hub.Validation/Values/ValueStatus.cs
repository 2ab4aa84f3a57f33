namespace Hub.Validation.Values;

/// <summary>What is wrong with a value, if anything.</summary>
public enum ValueStatus
{
    /// <summary>Nothing.</summary>
    Ok,

    /// <summary>A character that the type doesn't admit.</summary>
    Character,

    /// <summary>The right characters in a wrong order.</summary>
    Grammar,

    /// <summary>More characters or digits than the item holds.</summary>
    TooLong,

    /// <summary>A date or time that does not exist: 2023-02-29, 25:00.</summary>
    Impossible,

    /// <summary>A date in good form but so far off that a person should look: before 1800 or after 2199, and not an open end.</summary>
    Implausible,

    /// <summary>Bytes that are not UTF-8.</summary>
    NotUtf8,
}
