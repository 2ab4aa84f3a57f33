using Hub.Adapters.Plan;

namespace Hub.Forge.Templates;

/// <summary>What the records of one source are made of.</summary>
/// <param name="Source">Record type.</param>
/// <param name="Level">Who has a record.</param>
/// <param name="ByClass">Templates by index of the class; a class without any takes those of another.</param>
/// <param name="Earlier">The record of an earlier state of the person, by the template of the present one; none where the source has no history.</param>
/// <param name="Faults">Templates with a fault.</param>
internal sealed record SourceTemplates(
    SourcePlan Source,
    KeyLevel Level,
    IReadOnlyList<IReadOnlyList<RecordTemplate>> ByClass,
    IReadOnlyDictionary<RecordTemplate, RecordTemplate> Earlier,
    IReadOnlyList<RecordTemplate> Faults)
{
    /// <summary>Place among the sources of the pack.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Longest record in bytes, with room for longer names in delimited ones.</summary>
    public int MaxLength { get; } = ByClass.SelectMany(t => t).Concat(Earlier.Values).Concat(Faults).Max(t => t.Bytes.Length + (t.Holes.Count * 256));
}
