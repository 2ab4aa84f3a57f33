using Hub.Characters.Policies;

namespace Hub.Characters.Cleansing.Rules;

/// <summary>The seven characters that CP932 and JIS tables map to different code points come out on one side.</summary>
internal sealed class WaveDashRule(WaveDashSide side) : ICodeRule
{
    private static readonly (int Ms, int Jis)[] s_family =
        [(0xFF5E, 0x301C), (0x2225, 0x2016), (0xFF0D, 0x2212), (0xFFE0, 0x00A2), (0xFFE1, 0x00A3), (0xFFE2, 0x00AC), (0x2015, 0x2014)];

    public void Apply(ref CodeRewrite rewrite)
    {
        if (side == WaveDashSide.Keep || rewrite.Current.Second != 0)
        {
            return;
        }

        foreach (var (ms, jis) in s_family)
        {
            var (from, to) = side == WaveDashSide.Ms ? (jis, ms) : (ms, jis);
            if (rewrite.Current.First == from)
            {
                rewrite.Current = new ScalarSequence(to);
                rewrite.Say(CharacterRule.WaveDash, CharacterTag.Exact);
                return;
            }
        }
    }
}
