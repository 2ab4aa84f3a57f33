namespace Hub.Characters.Cleansing.Rules;

/// <summary>Output form base: the selector goes, the character stays.</summary>
internal sealed class BaseFormRule : ICodeRule
{
    public void Apply(ref CodeRewrite rewrite)
    {
        if (rewrite.Current.Second is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF)
        {
            rewrite.Current = new ScalarSequence(rewrite.Current.First);
            rewrite.Say(CharacterRule.VariationDropped, CharacterTag.Variant);
        }
    }
}
