namespace Hub.Characters.Cleansing.Rules;

/// <summary>In フリガナ a 変体仮名 is written by its sound, as katakana; one with several sounds is for a person.</summary>
internal sealed class KanaHentaiganaRule(UnifiedSet set) : IContextRule
{
    public bool AppliesTo(TextKind kind) => kind is TextKind.Kana or TextKind.KanaPart;

    public void Apply(ref ScalarText text, TextKind kind)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (text.Scalars[i] < 0x1B000 || set.Hentaigana.Find(text.Scalars[i]) is not { } kana)
            {
                continue;
            }

            if (kana.Sounds is [{ Length: 1 } sound])
            {
                text.Replace(i, sound[0] + 0x60, CharacterRule.Hentaigana, CharacterTag.Variant);
            }
            else
            {
                var same = new ScalarSequence(kana.Scalar);
                text.Say(i, same, same, CharacterRule.DegradationOpen, CharacterTag.Unknown);
            }
        }
    }
}
