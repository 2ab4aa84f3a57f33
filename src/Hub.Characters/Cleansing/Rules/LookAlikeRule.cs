namespace Hub.Characters.Cleansing.Rules;

/// <summary>
/// In フリガナ only: dashes after kana are the long mark, kanji that look like katakana between kana are those, and へべぺ among katakana are katakana.
/// </summary>
internal sealed class LookAlikeRule : IContextRule
{
    private const string Dashes = "-‐‑‒–—―−－─━ｰ一";
    private const string Kanji = "二口力夕卜工才八千三";
    private const string Katakana = "ニロカタトエオハチミ";
    private const string Shared = "へべぺ";
    private const string SharedKatakana = "ヘベペ";

    public bool AppliesTo(TextKind kind) => kind is TextKind.Kana or TextKind.KanaPart;

    // A kana that was found may tell what its neighbour is, so it goes on until nothing changes: each pass replaces at least one.
    public void Apply(ref ScalarText text, TextKind kind)
    {
        while (Pass(ref text))
        {
        }
    }

    private static bool Pass(ref ScalarText text)
    {
        var replaced = false;
        for (var i = 0; i < text.Count; i++)
        {
            var scalar = text.Scalars[i];
            if (scalar > 0xFFFF)
            {
                continue;
            }

            var before = i > 0 ? text.Scalars[i - 1] : 0;
            var after = i + 1 < text.Count ? text.Scalars[i + 1] : 0;
            if (VoicedKana.IsKana(before) && Dashes.Contains((char)scalar, StringComparison.Ordinal))
            {
                text.Replace(i, 'ー', CharacterRule.LookAlike, CharacterTag.Variant);
                replaced = true;
            }
            else if (IsKatakana(before) || IsKatakana(after))
            {
                replaced |= ReplaceShape(ref text, i, scalar, before, after);
            }
        }

        return replaced;
    }

    private static bool ReplaceShape(ref ScalarText text, int index, int scalar, int before, int after)
    {
        if (Kanji.IndexOf((char)scalar, StringComparison.Ordinal) is >= 0 and var kanji)
        {
            text.Replace(index, Katakana[kanji], CharacterRule.LookAlike, CharacterTag.Variant);
            return true;
        }
        else if (Shared.IndexOf((char)scalar, StringComparison.Ordinal) is >= 0 and var kana && !IsHiragana(before) && !IsHiragana(after))
        {
            text.Replace(index, SharedKatakana[kana], CharacterRule.LookAlike, CharacterTag.Variant);
            return true;
        }

        return false;
    }

    private static bool IsKatakana(int scalar) => scalar is >= 0x30A1 and <= 0x30FA or >= 0x30FC and <= 0x30FF;

    private static bool IsHiragana(int scalar) => scalar is >= 0x3041 and <= 0x3096;
}
