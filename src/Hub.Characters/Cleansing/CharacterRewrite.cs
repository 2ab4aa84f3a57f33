using Hub.Characters.Degradation;

namespace Hub.Characters.Cleansing;

/// <summary>What the rules that see one character only make of it.</summary>
/// <param name="Original">As it came; empty where a vendor code has no scalars.</param>
/// <param name="Output">As it goes out; empty where it is taken out.</param>
/// <param name="Rule">The rule that has the most to say.</param>
/// <param name="Tag">How near the output is to the source.</param>
/// <param name="Contextual">True where neighbours matter: see <see cref="Cleanser.CleanseContext"/>.</param>
/// <param name="Name">The shape that was meant; none where it is no kanji of the set.</param>
/// <param name="Evidence">What a 縮退 rests on; null for other rules.</param>
public readonly record struct CharacterRewrite(
    ScalarSequence Original,
    ScalarSequence Output,
    CharacterRule Rule,
    CharacterTag Tag,
    bool Contextual,
    CharacterName Name,
    DegradationEvidence? Evidence)
{
    /// <summary>The flag byte of a composed table.</summary>
    public byte Flag => CharacterFlag.Of(Rule, Tag, Contextual);
}
