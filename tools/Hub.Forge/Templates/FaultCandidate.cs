namespace Hub.Forge.Templates;

/// <summary>A fault that a field can have.</summary>
/// <param name="Name">Kind of fault, in kebab-case.</param>
/// <param name="Field">Field it is put into.</param>
/// <param name="Value">What stands in the field.</param>
/// <param name="Expected">The finding that a dry-run must give.</param>
/// <param name="IsCertain">True where the mapping alone makes the finding certain; false where it also depends on charset or edition.</param>
internal sealed record FaultCandidate(string Name, string Field, string Value, string Expected, bool IsCertain = true);
