namespace Hub.Codecs.Packs;

/// <summary>What the integrity check of a pack has to say.</summary>
public enum PackProblemKind
{
    /// <summary>A line that can't be read. It is left out.</summary>
    Malformed,

    /// <summary>The code can't occur in the charset: its first byte is a shift code, or its length is none of the charset's.</summary>
    Impossible,

    /// <summary>The same row twice.</summary>
    Duplicate,

    /// <summary>The same code with another meaning. What is built in decides; else the first stays.</summary>
    Conflict,

    /// <summary>The code is built in with another meaning. The pack's meaning is used.</summary>
    OverridesBuiltIn,

    /// <summary>The scalars are written as another code, so that the row does not round-trip.</summary>
    NotRoundTrip,

    /// <summary>The target is not in the unified set of the national standard.</summary>
    OutsideSet,
}
