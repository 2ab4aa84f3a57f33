namespace Hub.Characters.Cleansing.Rules;

/// <summary>Kana with a combining mark: か + U+3099 is が; か゚ has no code of its own and stays two scalars; a mark alone waits for its neighbour.</summary>
internal sealed class KanaMarkRule(UnifiedSet set) : ICodeRule
{
    public void Apply(ref CodeRewrite rewrite)
    {
        var (first, second) = (rewrite.Current.First, rewrite.Current.Second);
        if (second is 0x3099 or 0x309A)
        {
            if (VoicedKana.Compose(first, second == 0x309A) is > 0 and var composed)
            {
                rewrite.Current = new ScalarSequence(composed);
                rewrite.Say(CharacterRule.KanaMark, CharacterTag.Exact);
            }
            else if (set.X0213.CodeOf(rewrite.Current).IsNone && set.Hentaigana.Find(first) is null)
            {
                rewrite.Say(CharacterRule.OrphanMark, CharacterTag.Variant);
            }

            rewrite.Done = true;
        }
        else if (second == 0 && first is 0x3099 or 0x309A)
        {
            rewrite.Contextual = true;
            rewrite.Done = true;
        }
    }
}
