using Hub.Characters.Packs;

namespace Hub.Characters.Cleansing.Rules;

/// <summary>A site's gaiji becomes the character that two persons decided on; an undecided one is never guessed.</summary>
internal sealed class SiteGaijiRule(SiteGaijiTable table) : ICodeRule
{
    public void Apply(ref CodeRewrite rewrite)
    {
        if (table.TryFind(rewrite.Code, rewrite.Current, out var entry))
        {
            rewrite.Current = entry.Target;
            rewrite.Name = entry.Name;
            rewrite.Say(CharacterRule.SiteGaiji, CharacterTags.Of(entry.Match));
        }
        else if (rewrite.Current.IsEmpty || rewrite.Current.First is >= 0xE000 and <= 0xF8FF or >= 0xF0000 and <= 0xFFFFD)
        {
            rewrite.Say(CharacterRule.SiteGaijiUnresolved, CharacterTag.Unknown);
            rewrite.Done = true;
        }
    }
}
