namespace Hub.Characters.Policies;

/// <summary>How a character of the target set is written.</summary>
public enum OutputForm
{
    /// <summary>As its code point, or base + Moji_Joho variation selector where it has none. Keeps the shape.</summary>
    Ivs,

    /// <summary>As its base character without selector: the shape becomes that of the font.</summary>
    Base,

    /// <summary>As a character of JIS X 0213 by 縮退; what has no single candidate goes to a person.</summary>
    JisX0213,

    /// <summary>As one code point: IVS-only MJ by their plane-16 code of the imported pack.</summary>
    Pup,
}
