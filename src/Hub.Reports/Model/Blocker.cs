namespace Hub.Reports.Model;

/// <summary>One reason why the cutover can't happen yet.</summary>
/// <param name="Kind">What kind of reason.</param>
/// <param name="Subject">What it is about: a file, a control total, a finding code ("H5001"), the rule whose budget was exceeded.</param>
/// <param name="Count">How many records, rows or findings; 1 for a thing that is there or not.</param>
public sealed record Blocker(BlockerKind Kind, string Subject, long Count);
