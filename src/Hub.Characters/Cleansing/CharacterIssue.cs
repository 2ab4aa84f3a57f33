using Hub.Characters.Degradation;

namespace Hub.Characters.Cleansing;

/// <summary>What a rule did to one character of a value, or found in it.</summary>
/// <param name="Offset">Byte offset in the value as it was given.</param>
/// <param name="Length">Bytes of the value that it is about; 0 where a place between characters is meant.</param>
/// <param name="Rule">Which rule.</param>
/// <param name="Tag">How near the output is to the source.</param>
/// <param name="Original">The character as it was; empty where it has no scalars.</param>
/// <param name="Output">The character as it is now; empty where it was taken out.</param>
public readonly record struct CharacterIssue(
    int Offset, int Length, CharacterRule Rule, CharacterTag Tag, ScalarSequence Original, ScalarSequence Output)
{
    /// <summary>The shape that the source meant (kept, so that 縮退 can be undone); none where it is not known.</summary>
    public CharacterName Name { get; init; }

    /// <summary>What a 縮退 rests on; null for other rules.</summary>
    public DegradationEvidence? Evidence { get; init; }
}
