namespace Hub.Characters.Policies;

/// <summary>How characters are cleansed: named, immutable, and stored with the run (<see cref="PolicyJson"/>).</summary>
public sealed record CharacterPolicy
{
    /// <summary>Characters that stand for what a legacy system could not show, unless a site says otherwise.</summary>
    public const string DefaultPlaceholders = "〓＿●■\uFFFD";

    /// <summary>Name in reports; default "standard".</summary>
    public string Name { get; init; } = "standard";

    /// <summary>Which characters the target admits; default 行政事務標準文字.</summary>
    public TargetSet Target { get; init; } = TargetSet.AdministrativeStandard;

    /// <summary>How they are written; default <see cref="OutputForm.Ivs"/>.</summary>
    public OutputForm Form { get; init; } = OutputForm.Ivs;

    /// <summary>Shapes of the source's font; default JIS2004.</summary>
    public SourceFont SourceFont { get; init; } = SourceFont.Jis2004;

    /// <summary>What to do with placeholders; default warn.</summary>
    public PlaceholderHandling Placeholders { get; init; } = PlaceholderHandling.Warn;

    /// <summary>Which characters are placeholders; empty means none. In names ? and ？ are too.</summary>
    public string PlaceholderCharacters { get; init; } = DefaultPlaceholders;

    /// <summary>Spaces; default unify.</summary>
    public SpaceHandling Spaces { get; init; } = SpaceHandling.Unify;

    /// <summary>Half-width katakana; default widen.</summary>
    public KanaHandling Kana { get; init; } = KanaHandling.Widen;

    /// <summary>Side of the wave-dash family; default Microsoft's, as most target systems have it.</summary>
    public WaveDashSide WaveDash { get; init; } = WaveDashSide.Ms;

    /// <summary>Variation sequences outside Moji_Joho; default keep and warn.</summary>
    public UnknownIvsHandling UnknownIvs { get; init; } = UnknownIvsHandling.Keep;

    /// <summary>Control characters; default reject.</summary>
    public ControlHandling Controls { get; init; } = ControlHandling.Reject;

    /// <summary>Unit of the length that a cleansed value comes with; default base + selector = 1.</summary>
    public LengthUnit LengthUnit { get; init; } = LengthUnit.Character;

    /// <summary>Name of the site's gaiji table that was in force; empty means none.</summary>
    public string SiteGaiji { get; init; } = "";
}
