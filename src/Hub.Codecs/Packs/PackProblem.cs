namespace Hub.Codecs.Packs;

/// <summary>One thing that the integrity check found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">Line in the source, from 1; in JSON the ordinal of the object.</param>
/// <param name="Code">The code as upper-case hex; of a malformed line its text.</param>
/// <param name="Found">What the pack says.</param>
/// <param name="Other">What stands against it: the built-in meaning, the other row, the code that is written.</param>
public sealed record PackProblem(PackProblemKind Kind, int Line, string Code, string Found, string Other)
{
    /// <summary>True where rows were left out or can't be right; the others are for a person to look at.</summary>
    public bool IsError => Kind is PackProblemKind.Malformed or PackProblemKind.Impossible or PackProblemKind.Conflict;
}
