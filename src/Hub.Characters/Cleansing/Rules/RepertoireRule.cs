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

        if (current.Second == 0 && (set.NonKanji.Contains(current.First) || current.First is >= 0xFF61 and <= 0xFF9F))
        {
            rewrite.Name = set.Hentaigana.Find(current.First)?.Name ?? rewrite.Name;
            return;
        }

        if (target == TargetSet.AdministrativeStandard && current.Second == 0 && pack.TryFind(current.First, out var added))
        {
            rewrite.Name = added.Name;
            return;
        }

        rewrite.Say(
            IsSymbol(current.First) ? CharacterRule.NonKanjiOutside : CharacterRule.NotInTarget,
            CharacterTag.Unknown);
        rewrite.Done = true;
    }

    private static bool IsSymbol(int scalar) =>
        scalar is < 0x2E80 or >= 0x3000 and <= 0x33FF or >= 0xFE10 and <= 0xFFFF or >= 0x16FE0 and <= 0x1FFFF;
}
