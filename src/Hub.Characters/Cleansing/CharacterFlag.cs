using Hub.Findings;

namespace Hub.Characters.Cleansing;

/// <summary>
/// What cleansing says about one code, in one byte, for composed tables: bits 0–4 the rule, bits 5–6 the tag, bit 7 whether the code takes part
/// in a rule of context. 0: clean.
/// </summary>
public static class CharacterFlag
{
    /// <summary>Bit 7: the value must go through <see cref="Cleanser.CleanseContext"/>.</summary>
    public const byte Contextual = 0x80;

    /// <summary>Makes a flag.</summary>
    public static byte Of(CharacterRule rule, CharacterTag tag, bool contextual) =>
        (byte)((byte)rule | ((byte)tag << 5) | (contextual ? Contextual : 0));

    /// <summary>The rule of a flag.</summary>
    public static CharacterRule Rule(byte flag) => (CharacterRule)(flag & 31);

    /// <summary>The tag of a flag.</summary>
    public static CharacterTag Tag(byte flag) => (CharacterTag)((flag >> 5) & 3);

    /// <summary>True where the value must go through the rules of context.</summary>
    public static bool IsContextual(byte flag) => (flag & Contextual) != 0;

    /// <summary>The finding code of a flag; null where there is no rule.</summary>
    public static FindingCode? Code(byte flag) => CharacterFindings.Of(Rule(flag));
}
