namespace Hub.Catalog.Editions;

/// <summary>An edition file can't be read: which file, what was found, what was expected.</summary>
public sealed class EditionFormatException(string source, string problem, Exception? inner = null)
    : FormatException($"{source}: {problem}", inner)
{
    /// <summary>The file or resource.</summary>
    public string EditionSource { get; } = source;
}
