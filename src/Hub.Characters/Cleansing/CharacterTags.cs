using Hub.Findings;

namespace Hub.Characters.Cleansing;

/// <summary>What a finding of the character stage says about the character: how much of it came over.</summary>
public static class CharacterTags
{
    private static readonly Dictionary<CharacterRule, CharacterTag> s_tags = new()
    {
        [CharacterRule.Control] = CharacterTag.Unknown,
        [CharacterRule.InvalidText] = CharacterTag.Unknown,
        [CharacterRule.WaveDash] = CharacterTag.Exact,
        [CharacterRule.Space] = CharacterTag.Variant,
        [CharacterRule.HalfKana] = CharacterTag.Variant,
        [CharacterRule.KanaMark] = CharacterTag.Exact,
        [CharacterRule.OrphanMark] = CharacterTag.Variant,
        [CharacterRule.Hentaigana] = CharacterTag.Variant,
        [CharacterRule.LookAlike] = CharacterTag.Variant,
        [CharacterRule.NameSpace] = CharacterTag.Exact,
        [CharacterRule.Placeholder] = CharacterTag.Unknown,
        [CharacterRule.UnknownVariation] = CharacterTag.Variant,
        [CharacterRule.SourceFont] = CharacterTag.Exact,
        [CharacterRule.SiteGaijiUnresolved] = CharacterTag.Unknown,
        [CharacterRule.PrivateCode] = CharacterTag.Exact,
        [CharacterRule.PrivateCodeMissing] = CharacterTag.Exact,
        [CharacterRule.VariationDropped] = CharacterTag.Variant,
        [CharacterRule.Degraded] = CharacterTag.Degraded,
        [CharacterRule.DegradationOpen] = CharacterTag.Unknown,
        [CharacterRule.NotInTarget] = CharacterTag.Unknown,
        [CharacterRule.NonKanjiOutside] = CharacterTag.Unknown,
    };

    private static readonly Dictionary<int, CharacterTag> s_byNumber = s_tags.ToDictionary(t => CharacterFindings.Of(t.Key)!.Number, t => t.Value);

    /// <summary>The tag of a rule; null where the rule is about no character, or where it depends on the decision (site gaiji).</summary>
    public static CharacterTag? Of(CharacterRule rule) => s_tags.TryGetValue(rule, out var tag) ? tag : null;

    /// <summary>The tag of a finding code; null as for its rule, and for codes of other stages.</summary>
    public static CharacterTag? Of(FindingCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return s_byNumber.TryGetValue(code.Number, out var tag) ? tag : null;
    }

    /// <summary>The tag of a site's gaiji that became what was decided.</summary>
    public static CharacterTag Of(Packs.GaijiMatch match) => match switch
    {
        Packs.GaijiMatch.Same => CharacterTag.Exact,
        Packs.GaijiMatch.Design => CharacterTag.Variant,
        _ => CharacterTag.Degraded,
    };
}
