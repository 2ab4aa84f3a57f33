using Hub.Characters.Degradation;
using Hub.Characters.Packs;
using Hub.Characters.Policies;

namespace Hub.Characters.Cleansing.Rules;

/// <summary>Says what the target set does not have, and which shape the rest is.</summary>
internal sealed class RepertoireRule(UnifiedSet set, AddedCharacterPack pack, TargetSet target) : ICodeRule
{
    public void Apply(ref CodeRewrite rewrite)
    {
        var current = rewrite.Current;
        if (set.RowOf(current) is >= 0 and var row)
        {
            rewrite.Name = set[row].Name;
            return;
        }

        if (IsNonKanji(current))
        {
            rewrite.Name = set.Hentaigana.Find(current.First)?.Name ?? rewrite.Name;
            return;
        }

        if (current.Second == 0 && pack.TryFind(current.First, out var added))
        {
            // JIS X 0213 is left to the rule of its 縮退. MJ has no GJ, but where the list says which of its characters may stand for one, that is one.
            rewrite.Name = added.Name;
            if (target != TargetSet.Mj || added.Name.Family == NameFamily.Mj)
            {
                return;
            }

            if (!added.Fallback.IsEmpty && Admits(added.Fallback))
            {
                rewrite.Degrade(added.Fallback, DegradationEvidence.AddedFallback);
                return;
            }
        }

        rewrite.Say(
            IsSymbol(current.First) ? CharacterRule.NonKanjiOutside : CharacterRule.NotInTarget,
            CharacterTag.Unknown);
        rewrite.Done = true;
    }

    private bool Admits(ScalarSequence sequence) => set.RowOf(sequence) >= 0 || IsNonKanji(sequence);

    private bool IsNonKanji(ScalarSequence sequence) =>
        sequence.Second == 0 && (set.NonKanji.Contains(sequence.First) || sequence.First is >= 0xFF61 and <= 0xFF9F);

    private static bool IsSymbol(int scalar) =>
        scalar is < 0x2E80 or >= 0x3000 and <= 0x33FF or >= 0xFE10 and <= 0xFFFF or >= 0x16FE0 and <= 0x1FFFF;
}
