namespace Hub.Forge.Templates;

/// <summary>A record to start from: a test of the pack that comes out clean.</summary>
/// <param name="Source">Record type.</param>
/// <param name="Name">Name of the test.</param>
/// <param name="Values">Values by field, as the test has them.</param>
internal sealed record Seed(string Source, string Name, IReadOnlyDictionary<string, string> Values);
