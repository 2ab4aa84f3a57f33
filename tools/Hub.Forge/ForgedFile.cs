namespace Hub.Forge;

/// <summary>A file that a pack's extract consists of.</summary>
/// <param name="Source">Source of the pack.</param>
/// <param name="Name">File name that fits the pack's patterns.</param>
public sealed record ForgedFile(string Source, string Name);
