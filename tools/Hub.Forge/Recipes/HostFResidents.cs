using Hub.Adapters;
using Hub.Forge.Population;
using Hub.Forge.Writing;
using Hub.Validation.Across;

namespace Hub.Forge.Recipes;

/// <summary>sample-host-f/001: 住民マスタ with histories, and 支援措置.</summary>
internal sealed class HostFResidents : IRecipe
{
    private const ulong FaultStream = 0x4641_554C_5400_0000;

    public string Pack => "sample-host-f/001";

    public IReadOnlyList<ForgedFile> Files { get; } = [new("juki", "JUKI.DAT"), new("shien", "SHIEN.DAT")];

    public void Write(string source, AdapterPlan plan, ForgeOptions options, RecordWriter writer)
    {
        var addresses = OwnAddress.All(plan);
        var registry = new Registry(options, new NameLists(plan.Charset.Charset), addresses.Length);
        if (source == "shien")
        {
            WriteProtected(registry, addresses, options, writer);
            return;
        }

        var residents = new HostFResidentRecord(writer, addresses, options.Today);
        var faults = HostFFaults.All(writer);
        foreach (var person in registry.Persons())
        {
            for (var history = 1; history <= person.Records; history++)
            {
                residents.Write(person, history);
                var chance = ChanceOf(options, person, history);
                writer.End(chance.Fraction() < options.Errors ? Inject(faults, person, ref chance) : Consequence(options, person, history));
            }
        }
    }

    private static Chance ChanceOf(ForgeOptions options, Person person, int history) => new(options.Seed ^ FaultStream, ((ulong)person.Number << 2) + (ulong)history);

    private static bool IsFaulty(ForgeOptions options, Person person, int history) => ChanceOf(options, person, history).Fraction() < options.Errors;

    /// <summary>What faults in other records do to this one: without its latest row a history is told, without its head a household.</summary>
    private static Fault? Consequence(ForgeOptions options, Person person, int history)
    {
        if (history < person.Records)
        {
            return IsFaulty(options, person, person.Records) ? Fault.Consequence([AcrossFindings.LatestRowMissing.Name]) : null;
        }

        var members = person.Household.Members;
        var isFirst = person.Order > 1 && members.Take(person.Order - 1).All(m => IsFaulty(options, m, m.Records));
        return isFirst ? Fault.Consequence([AcrossFindings.OneRowMissing.Name]) : null;
    }

    private static Fault? Inject(IReadOnlyList<FaultKind> faults, Person person, ref Chance chance)
    {
        // Not every fault fits every person: look on from a random one.
        var first = chance.Below(faults.Count);
        for (var i = 0; i < faults.Count; i++)
        {
            var kind = faults[(first + i) % faults.Count];
            if (kind.Fits(person))
            {
                return kind.Apply(person);
            }
        }

        return null;
    }

    private static void WriteProtected(Registry registry, OwnAddress[] addresses, ForgeOptions options, RecordWriter writer)
    {
        var record = new HostFProtectedRecord(writer, addresses, options.Today);
        foreach (var person in registry.Persons())
        {
            if (person.IsProtected)
            {
                record.Write(person);
                var isAlone = Enumerable.Range(1, person.Records).All(h => IsFaulty(options, person, h));
                writer.End(isAlone ? Fault.Consequence([AcrossFindings.ReferenceMissing.Name]) : null);
            }
        }
    }
}
