using Hub.Characters.Policies;

namespace Hub.Characters.Cleansing.Rules;

/// <summary>A variation sequence outside Moji_Joho (Adobe-Japan1, Hanyo-Denshi, a newer IVD) is kept and flagged: nobody strips a shape silently.</summary>
internal sealed class VariationRule(UnifiedSet set, UnknownIvsHandling handling) : ICodeRule
{
    public void Apply(ref CodeRewrite rewrite)
    {
        if (rewrite.Current.Second is not (>= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF) || set.RowOf(rewrite.Current) >= 0)
        {
            return;
        }

        rewrite.Say(CharacterRule.UnknownVariation, handling == UnknownIvsHandling.Reject ? CharacterTag.Unknown : CharacterTag.Variant);
        if (handling == UnknownIvsHandling.Drop)
        {
            rewrite.Current = new ScalarSequence(rewrite.Current.First);
        }
        else
        {
            rewrite.Done = true;
        }
    }
}
