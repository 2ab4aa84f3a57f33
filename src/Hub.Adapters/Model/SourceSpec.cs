using Hub.Adapters.Yaml;

namespace Hub.Adapters.Model;

/// <summary>A record type of the extract: which files hold it, how they are cut, and its layout.</summary>
internal sealed record SourceSpec
{
    /// <summary>Where it stands.</summary>
    public required YamlMark Mark { get; init; }

    /// <summary>Name by which groups refer to it.</summary>
    public required YamlText Name { get; init; }

    /// <summary>Patterns of stream names, <c>*</c> and <c>?</c>; case does not matter.</summary>
    public required IReadOnlyList<YamlText> Files { get; init; }

    /// <summary>fixed, rdw, bdw-rdw, newline, csv, intermediate.</summary>
    public required string Framing { get; init; }

    /// <summary>Record length in bytes; null = the copybook's.</summary>
    public required int? Length { get; init; }

    /// <summary>Copybook file; null for CSV.</summary>
    public required YamlText? Copybook { get; init; }

    /// <summary>01 level of the copybook; null = its only one.</summary>
    public required YamlText? Record { get; init; }

    /// <summary>Compiler dialect for sizes and signs.</summary>
    public required YamlText? Dialect { get; init; }

    /// <summary>Column names of a CSV; empty = taken from the header line.</summary>
    public required IReadOnlyList<YamlText> Columns { get; init; }

    /// <summary>Column separator of a CSV; default a comma.</summary>
    public required char Delimiter { get; init; }

    /// <summary>True when the first line of a CSV names the columns.</summary>
    public required bool Header { get; init; }

    /// <summary>Which records of the file are of this type; null = all.</summary>
    public required ConditionSpec? Select { get; init; }

    /// <summary>Records that the site decided not to take over, such as logical deletes; counted, never silent.</summary>
    public required IReadOnlyList<DropSpec> Drops { get; init; }

    /// <summary>By what key other sources may look up its records; null = they may not.</summary>
    public LookupSpec? Lookup { get; init; }

    /// <summary>Lookup sources whose records are joined to each record.</summary>
    public IReadOnlyList<JoinSpec> Joins { get; init; } = [];

    /// <summary>Control totals that records of this type declare, as trailers do.</summary>
    public required IReadOnlyList<TotalSpec> Totals { get; init; }
}
