namespace Hub.Characters.Cleansing.Rules;

/// <summary>
/// Joins voiced marks with the kana before them: half-width and combining marks everywhere, spacing ones (゛゜) in フリガナ only, where they can mean nothing else.
/// </summary>
internal sealed class KanaMarkContextRule(UnifiedSet set, bool keepHalf) : IContextRule
{
    public bool AppliesTo(TextKind kind) => true;

    public void Apply(ref ScalarText text, TextKind kind)
    {
        for (var i = 0; i < text.Count; i++)
        {
            var mark = text.Scalars[i];
            if (!VoicedKana.IsMark(mark) || (mark >= 0xFF00 && keepHalf) || (mark is 0x309B or 0x309C && kind is not (TextKind.Kana or TextKind.KanaPart)))
            {
                continue;
            }

            var kana = i > 0 ? text.Scalars[i - 1] : 0;
            var semi = VoicedKana.IsSemi(mark);
            var combining = semi ? 0x309A : 0x3099;
            if (VoicedKana.Compose(kana, semi) is > 0 and var composed)
            {
                text.Say(i - 1, new ScalarSequence(kana, mark), new ScalarSequence(composed), CharacterRule.KanaMark, CharacterTag.Exact);
                text.Scalars[i - 1] = composed;
                text.Remove(i, 1);
                i--;
            }
            else if (kana != 0 && !set.X0213.CodeOf(new ScalarSequence(kana, combining)).IsNone)
            {
                if (mark != combining)
                {
                    text.Replace(i, combining, CharacterRule.KanaMark, CharacterTag.Exact);
                }
            }
            else if (set.Hentaigana.Find(kana) is null || mark != combining)
            {
                Orphan(ref text, i, mark);
            }
        }
    }

    private static void Orphan(ref ScalarText text, int index, int mark)
    {
        switch (mark)
        {
            case 0xFF9E:
                text.Replace(index, 0x309B, CharacterRule.OrphanMark, CharacterTag.Variant);
                break;
            case 0xFF9F:
                text.Replace(index, 0x309C, CharacterRule.OrphanMark, CharacterTag.Variant);
                break;
            default:
                text.Say(index, new ScalarSequence(mark), new ScalarSequence(mark), CharacterRule.OrphanMark, CharacterTag.Variant);
                break;
        }
    }
}
