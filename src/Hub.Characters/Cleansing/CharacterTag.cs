namespace Hub.Characters.Cleansing;

/// <summary>How near the output of a character is to its source. Ordered: the worst one of a value is the value's.</summary>
public enum CharacterTag : byte
{
    /// <summary>The same character and shape, perhaps coded differently.</summary>
    Exact = 0,

    /// <summary>The same character in another shape or width.</summary>
    Variant = 1,

    /// <summary>Another character that stands for it by 縮退; the MJ name is kept beside it.</summary>
    Degraded = 2,

    /// <summary>It is not known which character of the target it is.</summary>
    Unknown = 3,
}
