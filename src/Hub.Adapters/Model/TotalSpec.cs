using Hub.Adapters.Yaml;

namespace Hub.Adapters.Model;

/// <summary>A control total that a trailer record declares.</summary>
internal sealed record TotalSpec
{
    /// <summary>The trailer's field that says the total.</summary>
    public required YamlText Field { get; init; }

    /// <summary>Which records of the source are the trailer; null = all.</summary>
    public required ConditionSpec? When { get; init; }

    /// <summary>Sources of the same file whose records count.</summary>
    public required IReadOnlyList<YamlText> Of { get; init; }

    /// <summary>Field of these records that is added up; null = the records are counted.</summary>
    public required YamlText? Sum { get; init; }
}
