namespace Hub.Records.Copybooks.Source;

/// <summary>One replacement of COPY … REPLACING or REPLACE.</summary>
/// <param name="From">The words to be found.</param>
/// <param name="To">The words to be put in their place.</param>
/// <param name="Part">Which part of a word is meant.</param>
internal sealed record Replacement(IReadOnlyList<Token> From, IReadOnlyList<Token> To, ReplacementPart Part);
