using Hub.Adapters.Plan.Conditions;
using Hub.Adapters.Plan.Joins;
using Hub.Records.Delimited;
using Hub.Records.Framing;
using Hub.Records.Layouts;

namespace Hub.Adapters.Plan;

/// <summary>A record type: how its records are cut, told apart, left out, and which groups they fill.</summary>
internal sealed class SourcePlan
{
    /// <summary>Name in adapter.yaml.</summary>
    public required string Name { get; init; }

    /// <summary>Patterns of stream names.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>fixed, rdw …</summary>
    public required string Framing { get; init; }

    /// <summary>Record length of fixed framing; least length of the layout otherwise.</summary>
    public required int Length { get; init; }

    /// <summary>The layout; null for delimited records.</summary>
    public required Layout? Layout { get; init; }

    /// <summary>How rows are split; null for records with a layout.</summary>
    public required DelimitedFormat? Format { get; init; }

    /// <summary>Columns of a delimited record, in order; empty for records with a layout.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>Code unit of line ends and delimiters.</summary>
    public required CodeUnit CodeUnit { get; init; }

    /// <summary>Which records of the file are of this type; null = all.</summary>
    public required ConditionPlan? Select { get; init; }

    /// <summary>Records left out.</summary>
    public required DropPlan[] Drops { get; init; }

    /// <summary>Control totals that its records declare.</summary>
    public required TotalPlan[] Totals { get; init; }

    /// <summary>Fields that are read, by slot.</summary>
    public required IReadOnlyList<FieldPlan> Fields { get; init; }

    /// <summary>Groups filled; last, where <see cref="Lookup"/> is not null, what is kept for other sources.</summary>
    public required IReadOnlyList<GroupPlan> Groups { get; init; }

    /// <summary>What other sources look up here; null = nothing.</summary>
    public required LookupPlan? Lookup { get; init; }

    /// <summary>Records of other sources that are joined to each record.</summary>
    public required JoinPlan[] Joins { get; init; }

    /// <summary>Fields of joined records that are read.</summary>
    public required IReadOnlyList<JoinedField> JoinedFields { get; init; }
}
