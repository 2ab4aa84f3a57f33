namespace Hub.Characters.Policies;

/// <summary>What to do with half-width katakana.</summary>
public enum KanaHandling
{
    /// <summary>They become full width, with their voiced marks joined.</summary>
    Widen,

    /// <summary>As they are.</summary>
    Keep,
}
