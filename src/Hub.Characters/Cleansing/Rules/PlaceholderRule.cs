using System.Text;
using Hub.Characters.Policies;

namespace Hub.Characters.Cleansing.Rules;

/// <summary>〓 and its like stand for a character that the source could not show: unresolved, never a character.</summary>
internal sealed class PlaceholderRule(CharacterPolicy policy) : ICodeRule
{
    private readonly HashSet<int> _placeholders = [.. policy.PlaceholderCharacters.EnumerateRunes().Select((Rune r) => r.Value)];

    public void Apply(ref CodeRewrite rewrite)
    {
        if (policy.Placeholders != PlaceholderHandling.Accept && rewrite.Current.Second == 0 && _placeholders.Contains(rewrite.Current.First))
        {
            rewrite.Say(CharacterRule.Placeholder, CharacterTag.Unknown);
            rewrite.Done = true;
        }
    }
}
