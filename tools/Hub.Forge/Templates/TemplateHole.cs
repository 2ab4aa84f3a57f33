namespace Hub.Forge.Templates;

/// <summary>A place in a template that an identity is written into.</summary>
/// <param name="Offset">First byte.</param>
/// <param name="Length">Bytes that are replaced.</param>
/// <param name="Field">What is written.</param>
internal sealed record TemplateHole(int Offset, int Length, IdentityField Field);
