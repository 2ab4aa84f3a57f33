using Hub.Adapters.Yaml;
using Hub.Codecs;

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

    /// <summary>Code tables: a path is a TSV of the pack, a bare name an installed table (<c>hub tables import</c>), such as the site's gaiji.</summary>
    public required IReadOnlyList<YamlText> Tables { get; init; }

    /// <summary>Where the site differs.</summary>
    public required CharsetOptions Options { get; init; }
}
