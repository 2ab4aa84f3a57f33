namespace Hub.Forge.Writing;

/// <summary>A fault put into a record, and what a dry-run must say about it.</summary>
/// <param name="Name">Kind of fault, in kebab-case.</param>
/// <param name="Field">Field it was put into.</param>
/// <param name="IsError">Whether the record must go to quarantine.</param>
/// <param name="Expected">Names of the finding codes that must be reported, and no others.</param>
internal sealed record Fault(string Name, string Field, bool IsError, params IReadOnlyList<string> Expected);
