using Hub.Adapters.Yaml;

namespace Hub.Adapters.Model;

/// <summary>The <c>charset</c> section.</summary>
internal sealed record CharsetSpec
{
    /// <summary>Name of DESIGN 5, such as jef+ebcdik-fujitsu.</summary>
    public required YamlText Name { get; init; }

    /// <summary>Shapes of the source's font: jis90 or jis2004.</summary>
    public required string Font { get; init; }

    /// <summary>What a site gaiji without a table entry does: <c>error</c> (quarantine, the default) or <c>warning</c>.</summary>
    public required string Gaiji { get; init; }

    /// <summary>Code-table packs (TSV files inside the pack), such as the site's gaiji.</summary>
    public required IReadOnlyList<YamlText> Tables { get; init; }

    /// <summary>Options passed on to the charset, by name.</summary>
    public required IReadOnlyList<(YamlText Key, YamlText Value)> Options { get; init; }
}
