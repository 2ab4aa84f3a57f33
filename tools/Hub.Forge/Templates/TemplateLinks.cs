namespace Hub.Forge.Templates;

/// <summary>How the rows of a template's record depend on those of others.</summary>
/// <param name="References">What its rows refer to: relation and key, for one and the same person.</param>
/// <param name="Provides">What others may refer to in it, alike.</param>
/// <param name="Alone">Names of the findings that it gives where the person's other records are not there.</param>
internal sealed record TemplateLinks(IReadOnlySet<(int Relation, string Key)> References, IReadOnlySet<(int Relation, string Key)> Provides, IReadOnlySet<string> Alone);
