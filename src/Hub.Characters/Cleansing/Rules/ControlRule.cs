using System.Text;
using Hub.Characters.Policies;

namespace Hub.Characters.Cleansing.Rules;

/// <summary>Control, format and non-characters have no place in an item.</summary>
internal sealed class ControlRule(ControlHandling handling) : ICodeRule
{
    public void Apply(ref CodeRewrite rewrite)
    {
        var scalar = rewrite.Current.First;
        if (rewrite.Current.IsEmpty || !IsControl(scalar))
        {
            return;
        }

        rewrite.Say(CharacterRule.Control, CharacterTag.Unknown);
        rewrite.Current = handling switch
        {
            ControlHandling.Space => new ScalarSequence(' '),
            ControlHandling.Remove => default,
            _ => rewrite.Current,
        };
        rewrite.Done = true;
    }

    // A selector or mark with nothing before it belongs to no character.
    private static bool IsControl(int scalar) =>
        scalar is < 0x20 or >= 0x7F and <= 0x9F or >= 0xFE00 and <= 0xFE0F or >= 0xE0000 and <= 0xE0FFF or >= 0xFDD0 and <= 0xFDEF
        || (scalar & 0xFFFE) == 0xFFFE
        || (Rune.IsValid(scalar) && Rune.GetUnicodeCategory(new Rune(scalar)) is System.Globalization.UnicodeCategory.Format
            or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator);
}
