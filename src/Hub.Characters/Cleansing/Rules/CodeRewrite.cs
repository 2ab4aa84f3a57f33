using Hub.Characters.Degradation;

namespace Hub.Characters.Cleansing.Rules;

/// <summary>One character on its way through the rules.</summary>
internal struct CodeRewrite
{
    public CodeRewrite(ScalarSequence original, uint code)
    {
        Original = original;
        Current = original;
        Code = code;
    }

    /// <summary>As it came.</summary>
    public ScalarSequence Original { get; }

    /// <summary>The vendor's code; 0 where none is known.</summary>
    public uint Code { get; }

    /// <summary>As it is now; empty where it was taken out.</summary>
    public ScalarSequence Current { get; set; }

    /// <summary>The rule that has the most to say.</summary>
    public CharacterRule Rule { get; private set; }

    /// <summary>The worst tag so far.</summary>
    public CharacterTag Tag { get; private set; }

    /// <summary>The shape that was meant.</summary>
    public CharacterName Name { get; set; }

    /// <summary>What a 縮退 rests on.</summary>
    public DegradationEvidence? Evidence { get; set; }

    /// <summary>True where neighbours matter.</summary>
    public bool Contextual { get; set; }

    /// <summary>True where later rules have nothing to add.</summary>
    public bool Done { get; set; }

    /// <summary>A rule speaks; a later rule takes over unless its tag is better.</summary>
    public void Say(CharacterRule rule, CharacterTag tag)
    {
        if (tag >= Tag)
        {
            (Rule, Tag) = (rule, tag);
        }
    }

    /// <summary>縮退: another character stands for the one that was meant, whose name stays.</summary>
    public void Degrade(ScalarSequence sequence, DegradationEvidence evidence)
    {
        Current = sequence;
        Evidence = evidence;
        Say(CharacterRule.Degraded, CharacterTag.Degraded);
    }
}
