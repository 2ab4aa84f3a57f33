using Hub.Adapters.Yaml;

namespace Hub.Adapters.Model;

/// <summary>A condition over a source field or an item of the same row.</summary>
internal sealed record ConditionSpec
{
    /// <summary>Where it stands.</summary>
    public required YamlMark Mark { get; init; }

    /// <summary>What it asks.</summary>
    public required ConditionKind Kind { get; init; }

    /// <summary>Field or item name; null for all and any.</summary>
    public YamlText? Operand { get; init; }

    /// <summary>True when the operand is an item, false when it is a field.</summary>
    public bool IsItem { get; init; }

    /// <summary>Texts of is and not.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The other field of same-as; null for the other kinds.</summary>
    public YamlText? Other { get; init; }

    /// <summary>Parts of all and any.</summary>
    public IReadOnlyList<ConditionSpec> Parts { get; init; } = [];
}
