namespace Hub.Validation.Rules;

/// <summary>A mistake in a rule set.</summary>
/// <param name="File">Name of the file; empty where the set is not of a file.</param>
/// <param name="Line">Line, from 1; 0 where unknown.</param>
/// <param name="Column">Column in characters, from 1; 0 where unknown.</param>
/// <param name="Ja">What is wrong, in Japanese.</param>
/// <param name="En">What is wrong, in English.</param>
public sealed record RuleProblem(string File, int Line, int Column, string Ja, string En)
{
    /// <summary>"rules.json:12:20: ..." in English.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}: {En}";
}
