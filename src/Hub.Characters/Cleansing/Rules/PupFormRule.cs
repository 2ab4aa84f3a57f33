using Hub.Characters.Packs;

namespace Hub.Characters.Cleansing.Rules;

/// <summary>Output form pup: an MJ that needs a selector is written by its plane-16 code of the pack, where the pack has one.</summary>
internal sealed class PupFormRule(AddedCharacterPack pack) : ICodeRule
{
    public void Apply(ref CodeRewrite rewrite)
    {
        if (rewrite.Current.Second is not (>= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF))
        {
            return;
        }

        if (pack.TryFind(rewrite.Name, out var added))
        {
            rewrite.Current = new ScalarSequence(added.Scalar);
            rewrite.Say(CharacterRule.PrivateCode, CharacterTag.Exact);
        }
        else
        {
            rewrite.Say(CharacterRule.PrivateCodeMissing, CharacterTag.Exact);
        }
    }
}
