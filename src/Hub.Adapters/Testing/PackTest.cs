using Hub.Adapters.Yaml;

namespace Hub.Adapters.Testing;

/// <summary>One unit test of a pack (<c>tests.yaml</c>): a source record by its fields, and the rows and findings that it must give.</summary>
internal sealed record PackTest
{
    /// <summary>Where it stands.</summary>
    public required YamlMark Mark { get; init; }

    /// <summary>What it shows.</summary>
    public required string Name { get; init; }

    /// <summary>Record type.</summary>
    public required YamlText Source { get; init; }

    /// <summary>Name of the test whose fields this one starts from; null = none.</summary>
    public required YamlText? Like { get; init; }

    /// <summary>Values by field.</summary>
    public required IReadOnlyList<(YamlText Field, string Value)> Fields { get; init; }

    /// <summary>Records of lookup sources that the record is joined to.</summary>
    public required IReadOnlyList<(YamlText Source, IReadOnlyList<(YamlText Field, string Value)> Fields)> Joined { get; init; }

    /// <summary>Expected items by group: item name and value; an empty value = absent. Items not named are not looked at.</summary>
    public required IReadOnlyList<(YamlText Group, IReadOnlyList<(YamlText Item, string Value)> Items)> Rows { get; init; }

    /// <summary>Names or numbers of all findings expected, in any order.</summary>
    public required IReadOnlyList<YamlText> Findings { get; init; }

    /// <summary>What becomes of the record: mapped, dropped or rejected.</summary>
    public required string Outcome { get; init; }
}
