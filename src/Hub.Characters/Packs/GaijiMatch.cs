namespace Hub.Characters.Packs;

/// <summary>How well a site's gaiji matches the character that was decided on (同定区分).</summary>
public enum GaijiMatch
{
    /// <summary>字形一致: the same shape.</summary>
    Same,

    /// <summary>デザイン差: the same shape but for design.</summary>
    Design,

    /// <summary>類似文字: another shape that the municipality accepts for it.</summary>
    Similar,

    /// <summary>対象外: it is not converted; where it still occurs, the record stays in quarantine.</summary>
    Excluded,
}
