using Hub.Characters.Degradation;
using Hub.Characters.Packs;

namespace Hub.Characters.Cleansing.Rules;

/// <summary>Output form jisx0213: what JIS X 0213 lacks becomes the single character that the evidence leaves (縮退); the MJ name stays beside it.</summary>
internal sealed class DegradationRule(UnifiedSet set, AddedCharacterPack pack) : ICodeRule
{
    public void Apply(ref CodeRewrite rewrite)
    {
        var current = rewrite.Current;
        if (!set.X0213.CodeOf(current).IsNone || current is { Second: 0, First: >= 0x20 and < 0x7F })
        {
            return;
        }

        if (set.RowOf(current) is >= 0 and var row)
        {
            if (set.Degradation.TryChoose(set[row], out var chosen))
            {
                rewrite.Degrade(new ScalarSequence(chosen.Scalar), chosen.Evidence);
                return;
            }
        }
        else if (set.Hentaigana.Find(current.First) is { Sounds.Count: 1 } kana)
        {
            rewrite.Current = new ScalarSequence(char.ConvertToUtf32(kana.Sounds[0], 0));
            rewrite.Say(CharacterRule.Hentaigana, CharacterTag.Variant);
            return;
        }
        else if (pack.TryFind(current.First, out var added) && added.Fallback is { IsEmpty: false } fallback && !set.X0213.CodeOf(fallback).IsNone)
        {
            rewrite.Degrade(fallback, DegradationEvidence.AddedFallback);
            return;
        }

        rewrite.Say(CharacterRule.DegradationOpen, CharacterTag.Unknown);
        rewrite.Done = true;
    }
}
