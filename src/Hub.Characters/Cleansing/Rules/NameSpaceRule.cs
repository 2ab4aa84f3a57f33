namespace Hub.Characters.Cleansing.Rules;

/// <summary>In 氏名 and its フリガナ exactly one U+3000 stands between the parts and none at the ends.</summary>
internal sealed class NameSpaceRule : IContextRule
{
    private static readonly ScalarSequence s_space = new(0x3000);

    public bool AppliesTo(TextKind kind) => kind is TextKind.Name or TextKind.Kana;

    public void Apply(ref ScalarText text, TextKind kind)
    {
        var separators = 0;
        for (var i = 0; i < text.Count;)
        {
            var run = RunAt(text, i);
            if (run == 0)
            {
                i++;
                continue;
            }

            if (i == 0 || i + run == text.Count)
            {
                text.Say(i, new ScalarSequence(text.Scalars[i]), default, CharacterRule.NameSpace, CharacterTag.Exact);
                text.Remove(i, run);
                continue;
            }

            separators++;
            if (run > 1 || text.Scalars[i] != 0x3000)
            {
                text.Replace(i, 0x3000, CharacterRule.NameSpace, CharacterTag.Exact);
                if (run > 1)
                {
                    text.Remove(i + 1, run - 1);
                }
            }

            i++;
        }

        if (separators == 0 && text.Count > 1)
        {
            text.Say(0, default, s_space, CharacterRule.NameSpaceMissing, CharacterTag.Exact);
        }
    }

    private static int RunAt(in ScalarText text, int start)
    {
        var end = start;
        while (end < text.Count && text.Scalars[end] is 0x20 or 0x3000)
        {
            end++;
        }

        return end - start;
    }
}
