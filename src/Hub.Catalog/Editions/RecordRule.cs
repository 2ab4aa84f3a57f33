using Hub.Catalog.Conditions;
using Hub.Catalog.Records;

namespace Hub.Catalog.Editions;

/// <summary>A rule across items of one record that the edition carries as data.</summary>
public sealed class RecordRule
{
    private Condition? _expression;
    private Group? _group;

    /// <summary>Stable id, unique within the edition, e.g. <c>R010-03</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What must hold of every record, as canonical text (see <see cref="ConditionParser"/>).</summary>
    public required string Text { get; init; }

    /// <summary>What the rule says, in Japanese.</summary>
    public required string Ja { get; init; }

    /// <summary>What the rule says, in English.</summary>
    public required string En { get; init; }

    /// <summary>Where the rule comes from.</summary>
    public Provenance Provenance { get; init; } = Provenance.Background;

    /// <summary>The parsed expression.</summary>
    public Condition Expression => _expression ??= ConditionParser.Parse(Text, _group ?? throw new InvalidOperationException("The rule belongs to no group."));

    /// <summary>True when the record keeps the rule.</summary>
    public bool Holds(StandardRecord record) => Expression.Holds(record, 0);

    internal void Bind(Group group) => _group = group;
}
