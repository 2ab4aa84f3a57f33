using Hub.Characters.Cleansing.Rules;
using Hub.Characters.Packs;
using Hub.Characters.Policies;

namespace Hub.Characters.Cleansing;

/// <summary>
/// A policy compiled: cleanses values, or single codes for a composed table. Immutable and thread-safe; nothing is allocated per value.
/// Text that is clean already costs one look at each character and a copy.
/// </summary>
public sealed partial class Cleanser
{
    /// <summary>Longest cleansed form of one character, in UTF-8 bytes.</summary>
    public const int MaxCharacterBytes = 8;

    private readonly UnifiedSet _set;
    private readonly ICodeRule[] _codeRules;
    private readonly IContextRule[] _contextRules;
    private readonly ulong[] _clean = new ulong[0x110000 / 64];

    private Cleanser(CharacterPolicy policy, UnifiedSet set, AddedCharacterPack added, SiteGaijiTable site)
    {
        Policy = policy;
        _set = set;
        _codeRules = CodeRules(policy, set, added, site);
        _contextRules = ContextRules(policy, set);
        MarkClean(added);
    }

    /// <summary>The policy in force, with <see cref="CharacterPolicy.SiteGaiji"/> naming the table that was given.</summary>
    public CharacterPolicy Policy { get; }

    /// <summary>Compiles a policy. Without packs, GJ and gaiji are unknown characters.</summary>
    public static Cleanser Compile(
        CharacterPolicy policy, AddedCharacterPack? added = null, SiteGaijiTable? site = null, UnifiedSet? set = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        site ??= SiteGaijiTable.Empty;
        return new Cleanser(policy with { SiteGaiji = site.Name }, set ?? UnifiedSet.Default, added ?? AddedCharacterPack.Empty, site);
    }

    /// <summary>Room that a value needs at most.</summary>
    public static int MaxUtf8Length(int utf8Bytes) => utf8Bytes * 3;

    /// <summary>True where items of this kind always go through <see cref="CleanseContext"/>; others only where a flag says so.</summary>
    public static bool NeedsContext(TextKind kind) => kind is TextKind.Name or TextKind.Kana or TextKind.KanaPart or TextKind.NamePart;

    private static ICodeRule[] CodeRules(CharacterPolicy policy, UnifiedSet set, AddedCharacterPack added, SiteGaijiTable site)
    {
        var form = policy.Target == TargetSet.JisX0213 ? OutputForm.JisX0213 : policy.Form;
        var rules = new List<ICodeRule>
        {
            new SiteGaijiRule(site),
            new ControlRule(policy.Controls),
            new PrivateCodeRule(set, added, keepCodes: form == OutputForm.Pup),
            new WaveDashRule(policy.WaveDash),
            new SpaceRule(policy.Spaces),
            new HalfKanaRule(policy.Kana),
            new KanaMarkRule(set),
            new PlaceholderRule(policy),
        };
        if (policy.SourceFont == SourceFont.Jis90)
        {
            rules.Add(new SourceFontRule(set));
        }

        rules.Add(new VariationRule(set, policy.UnknownIvs));
        rules.Add(new RepertoireRule(set, added, form == OutputForm.JisX0213 ? TargetSet.JisX0213 : policy.Target));
        switch (form)
        {
            case OutputForm.Base:
                rules.Add(new BaseFormRule());
                break;
            case OutputForm.JisX0213:
                rules.Add(new DegradationRule(set, added));
                break;
            case OutputForm.Pup:
                rules.Add(new PupFormRule(added));
                break;
        }

        return [.. rules];
    }

    private static IContextRule[] ContextRules(CharacterPolicy policy, UnifiedSet set)
    {
        var rules = new List<IContextRule>
        {
            new KanaMarkContextRule(set, policy.Kana == KanaHandling.Keep),
            new KanaHentaiganaRule(set),
            new LookAlikeRule(),
        };
        if (policy.Placeholders != PlaceholderHandling.Accept)
        {
            rules.Add(new NamePlaceholderRule());
        }

        if (policy.Spaces == SpaceHandling.Unify)
        {
            rules.Add(new NameSpaceRule());
        }

        return [.. rules];
    }

    // Only members of the set can be clean; everything else goes the slow way.
    private void MarkClean(AddedCharacterPack added)
    {
        for (var row = 0; row < _set.Count; row++)
        {
            MarkClean(_set.ImplementedUcs(row));
        }

        for (var scalar = 0x20; scalar < 0x10000; scalar++)
        {
            if (_set.NonKanji.Contains(scalar) || scalar is >= 0xFF61 and <= 0xFF9F)
            {
                MarkClean(scalar);
            }
        }

        foreach (var kana in _set.Hentaigana.All)
        {
            MarkClean(kana.Scalar);
        }

        foreach (var character in added.All)
        {
            MarkClean(character.Scalar);
        }
    }

    private void MarkClean(int scalar)
    {
        if (scalar > 0 && Rewrite(0, new ScalarSequence(scalar)) is { Rule: CharacterRule.None, Contextual: false })
        {
            _clean[scalar >> 6] |= 1ul << (scalar & 63);
        }
    }
}
