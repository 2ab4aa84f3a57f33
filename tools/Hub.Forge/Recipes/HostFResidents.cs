using Hub.Adapters;
using Hub.Forge.Population;
using Hub.Forge.Writing;

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
        var chance = new Chance(options.Seed, FaultStream);
        foreach (var person in registry.Persons())
        {
            for (var history = 1; history <= person.Records; history++)
            {
                residents.Write(person, history);
                var fault = chance.Fraction() < options.Errors ? Inject(faults, person, ref chance) : null;
                writer.End(fault);
            }
        }
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
                writer.End(null);
            }
        }
    }
}
