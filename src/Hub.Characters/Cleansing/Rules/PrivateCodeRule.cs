using Hub.Characters.Packs;

namespace Hub.Characters.Cleansing.Rules;

/// <summary>Plane-16 codes of 行政事務標準文字: an MJ's becomes its sequence (unless the pup form is wanted), a GJ's stays.</summary>
internal sealed class PrivateCodeRule(UnifiedSet set, AddedCharacterPack pack, bool keepCodes) : ICodeRule
{
    public void Apply(ref CodeRewrite rewrite)
    {
        if (rewrite.Current.First < 0x100000 || !pack.TryFind(rewrite.Current.First, out var added))
        {
            return;
        }

        rewrite.Name = added.Name;
        if (!keepCodes && set.TryFind(added.Name, out var mj) && !mj.Sequence.IsEmpty)
        {
            rewrite.Current = mj.Sequence;
            rewrite.Say(CharacterRule.PrivateCode, CharacterTag.Exact);
        }
    }
}
