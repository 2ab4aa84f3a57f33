namespace Hub.Characters.Policies;

/// <summary>What to do with a variation sequence that is not of the Moji_Joho collection.</summary>
public enum UnknownIvsHandling
{
    /// <summary>Keep it and warn.</summary>
    Keep,

    /// <summary>Drop the selector and say so.</summary>
    Drop,

    /// <summary>Reject the record.</summary>
    Reject,
}
