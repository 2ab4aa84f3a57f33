using Hub.Adapters.Yaml;

namespace Hub.Adapters.Model;

/// <summary>A value: a source, a chain of functions, a condition and a default.</summary>
internal sealed record ValueSpec
{
    /// <summary>Where it stands.</summary>
    public required YamlMark Mark { get; init; }

    /// <summary>Where the value starts.</summary>
    public required ValueKind Kind { get; init; }

    /// <summary>Field, item or parameter name, or the constant; null for the kinds with parts.</summary>
    public YamlText? Source { get; init; }

    /// <summary>Parts of coalesce, join and choose.</summary>
    public IReadOnlyList<ValueSpec> Parts { get; init; } = [];

    /// <summary>What join puts between parts.</summary>
    public string Separator { get; init; } = "";

    /// <summary>Whether coalesce tells parts that differ; false where later parts are only a fallback.</summary>
    public bool TellsDifferences { get; init; } = true;

    /// <summary>Functions, applied in order to a value that is not empty.</summary>
    public IReadOnlyList<FunctionCall> Do { get; init; } = [];

    /// <summary>When it does not hold, the value is empty and no default is set; null = always.</summary>
    public ConditionSpec? When { get; init; }

    /// <summary>Text for a value that came out empty; every use is counted. Null = stay empty.</summary>
    public YamlText? Default { get; init; }
}
