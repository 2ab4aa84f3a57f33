using Hub.Characters.Policies;

namespace Hub.Characters.Cleansing.Rules;

/// <summary>Space characters that no legacy code has, from word processors and web forms, become U+3000.</summary>
internal sealed class SpaceRule(SpaceHandling handling) : ICodeRule
{
    public void Apply(ref CodeRewrite rewrite)
    {
        if (handling == SpaceHandling.Unify && rewrite.Current is { Second: 0, First: 0x00A0 or 0x1680 or >= 0x2000 and <= 0x200A or 0x202F or 0x205F })
        {
            rewrite.Current = new ScalarSequence(0x3000);
            rewrite.Say(CharacterRule.Space, CharacterTag.Variant);
        }
    }
}
