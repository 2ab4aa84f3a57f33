namespace Hub.Forge.Templates;

/// <summary>Which records a person has, whichever file is written: told from the seed and the person's number alone.</summary>
internal sealed class Allotment(PackTemplates templates, ForgeOptions options)
{
    private const ulong FaultStream = 0x5465_6D70_0000_0000;
    private const ulong PresentStream = 0x5072_6573_0000_0000;
    private const int Choices = 1024;
    private const int TwoRecordsPerMille = 180;

    /// <summary>The source whose records are counted, and whose persons may have an earlier one; null where there is none.</summary>
    public SourceTemplates? Main { get; } = templates.Sources.FirstOrDefault(s => s is { Level.IsPerPerson: true, Source.Lookup: null });

    /// <summary>What a person has in a source.</summary>
    public RecordTemplate Present(SourceTemplates source, in Citizen citizen) =>
        PackTemplates.Pick(source.ByClass, citizen, Of(source, citizen, PresentStream).Below(Choices));

    /// <summary>What an earlier state of the person left in the main source; null for most.</summary>
    public RecordTemplate? Earlier(in Citizen citizen) =>
        Main is not null && Main.Earlier.Count > 0 && new Chance(options.Seed, ~(ulong)citizen.Index).PerMille(TwoRecordsPerMille) ? Main.Earlier.GetValueOrDefault(Present(Main, citizen)) : null;

    /// <summary>The fault that stands in a source instead of what the person has there; null for none.</summary>
    public RecordTemplate? Fault(SourceTemplates source, in Citizen citizen)
    {
        if (options.Errors <= 0 || source.Faults.Count == 0 || source.Source.Lookup is not null)
        {
            return null;
        }

        var chance = Of(source, citizen, FaultStream);
        return chance.Fraction() < options.Errors ? source.Faults[chance.Below(source.Faults.Count)] : null;
    }

    private Chance Of(SourceTemplates source, in Citizen citizen, ulong stream) => new(options.Seed ^ (stream + (ulong)source.Ordinal), (ulong)citizen.Index);
}
