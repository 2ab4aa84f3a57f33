using Hub.Adapters.Yaml;
using Hub.Characters.Policies;

namespace Hub.Adapters.Model;

/// <summary>What adapter.yaml says, read but not yet checked against copybooks, tables and the edition.</summary>
internal sealed record AdapterDocument
{
    /// <summary>Where the document starts.</summary>
    public required YamlMark Mark { get; init; }

    /// <summary>Name: <c>vendor/business</c>, with a suffix where a vendor has several.</summary>
    public required string Name { get; init; }

    /// <summary>Title in Japanese.</summary>
    public required string TitleJa { get; init; }

    /// <summary>Title in English.</summary>
    public required string TitleEn { get; init; }

    /// <summary>Vendor type, such as sample-host-f.</summary>
    public required string Vendor { get; init; }

    /// <summary>Three digits.</summary>
    public required string Business { get; init; }

    /// <summary>Edition that it targets, such as 001/2.1.</summary>
    public required YamlText Edition { get; init; }

    /// <summary>Charset and its options.</summary>
    public required CharsetSpec Charset { get; init; }

    /// <summary>How text is cleansed; null: the defaults. What the charset says about the font is not in it.</summary>
    public CharacterPolicy? Characters { get; init; }

    /// <summary>Defaults of the date functions.</summary>
    public required DateDefaults Dates { get; init; }

    /// <summary>Site parameters by name.</summary>
    public required IReadOnlyList<ParameterSpec> Parameters { get; init; }

    /// <summary>Record types of the source, in order.</summary>
    public required IReadOnlyList<SourceSpec> Sources { get; init; }

    /// <summary>Code tables by name.</summary>
    public required IReadOnlyList<CodesSpec> Codes { get; init; }

    /// <summary>Groups written, in order.</summary>
    public required IReadOnlyList<GroupSpec> Groups { get; init; }
}
