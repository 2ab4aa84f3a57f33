namespace Hub.Characters.Policies;

/// <summary>What to do with space characters other than U+0020 and U+3000, and with the separator of 氏 and 名.</summary>
public enum SpaceHandling
{
    /// <summary>Exotic spaces become U+3000; in names exactly one U+3000 separates 氏 and 名, none at the ends.</summary>
    Unify,

    /// <summary>As they are.</summary>
    Keep,
}
