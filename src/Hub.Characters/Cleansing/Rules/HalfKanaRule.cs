using Hub.Characters.Policies;

namespace Hub.Characters.Cleansing.Rules;

/// <summary>Half-width katakana become full width. Their voiced marks wait for the kana before them (<see cref="KanaMarkContextRule"/>).</summary>
internal sealed class HalfKanaRule(KanaHandling handling) : ICodeRule
{
    private const string Wide = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    public void Apply(ref CodeRewrite rewrite)
    {
        if (handling == KanaHandling.Keep || rewrite.Current.Second != 0)
        {
            return;
        }

        switch (rewrite.Current.First)
        {
            case >= 0xFF61 and <= 0xFF9D and var half:
                rewrite.Current = new ScalarSequence(Wide[half - 0xFF61]);
                rewrite.Say(CharacterRule.HalfKana, CharacterTag.Variant);
                break;
            case 0xFF9E or 0xFF9F:
                rewrite.Contextual = true;
                rewrite.Done = true;
                break;
        }
    }
}
