using Hub.Adapters.Plan;

namespace Hub.Forge.Templates;

/// <summary>What the records of one source are made of.</summary>
/// <param name="Source">Record type.</param>
/// <param name="IsPerHousehold">True where a household has one record, not each person.</param>
/// <param name="ByClass">Templates by index of the class; a class without any takes those of another.</param>
/// <param name="Earlier">The same for an earlier state of the person; null where the source has no history.</param>
/// <param name="Faults">Templates with a fault.</param>
internal sealed record SourceTemplates(
    SourcePlan Source,
    bool IsPerHousehold,
    IReadOnlyList<IReadOnlyList<RecordTemplate>> ByClass,
    IReadOnlyList<IReadOnlyList<RecordTemplate>>? Earlier,
    IReadOnlyList<RecordTemplate> Faults)
{
    /// <summary>Longest record in bytes, with room for longer names in delimited ones.</summary>
    public int MaxLength { get; } = ByClass.Concat(Earlier ?? []).SelectMany(t => t).Concat(Faults).Max(t => t.Bytes.Length + (t.Holes.Count * 256));
}
