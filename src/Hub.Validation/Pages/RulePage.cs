namespace Hub.Validation.Pages;

/// <summary>What a rule rests on, and an example on each side of it.</summary>
/// <param name="Number">Number of the finding code.</param>
/// <param name="Origin">The clause or document it comes from, by its Japanese title.</param>
/// <param name="Good">A value that keeps the rule.</param>
/// <param name="Bad">A value that breaks it.</param>
public sealed record RulePage(int Number, string Origin, string Good, string Bad);
