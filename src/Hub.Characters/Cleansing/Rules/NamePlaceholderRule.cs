namespace Hub.Characters.Cleansing.Rules;

/// <summary>In names a question mark stands for a character that some conversion lost.</summary>
internal sealed class NamePlaceholderRule : IContextRule
{
    public bool AppliesTo(TextKind kind) => kind != TextKind.General;

    public void Apply(ref ScalarText text, TextKind kind)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (text.Scalars[i] is '?' or 0xFF1F)
            {
                var same = new ScalarSequence(text.Scalars[i]);
                text.Say(i, same, same, CharacterRule.Placeholder, CharacterTag.Unknown);
            }
        }
    }
}
