namespace Hub.Catalog.Import;

/// <summary>A file can't be read as a workbook at all: what it is, and what to do.</summary>
public sealed class ImportException(string ja, string en, Exception? inner = null) : Exception(en, inner)
{
    /// <summary>The message in Japanese.</summary>
    public string Ja { get; } = ja;

    /// <summary>The message in English.</summary>
    public string En { get; } = en;
}
