using Hub.Adapters;
using Hub.Adapters.Compiling;
using Hub.Adapters.Plan;

namespace Hub.Forge.Templates;

/// <summary>A header or trailer of a file: as a unit test of the pack has it, with the true totals where it declares some.</summary>
internal sealed class FrameRecord
{
    private readonly AdapterPlan _plan;
    private readonly Seed _seed;

    private FrameRecord(AdapterPlan plan, Seed seed)
    {
        (_plan, _seed) = (plan, seed);
        Source = plan.Sources.First(s => s.Name == seed.Source);
        var sorter = new RecordSorter([Source]);
        var bytes = Bytes(null);
        Totals = sorter.Find(bytes) is null ? [] : [.. Source.Totals.Where(t => sorter.Holds(t.When, bytes))];
    }

    /// <summary>Record type.</summary>
    public SourcePlan Source { get; }

    /// <summary>Totals that it declares: a trailer, which stands at the end of the file, has some.</summary>
    public IReadOnlyList<TotalPlan> Totals { get; } = [];

    /// <summary>All headers and trailers of a pack; one of a kind for each record type.</summary>
    public static IReadOnlyList<FrameRecord> Of(AdapterPlan plan) =>
        [.. SeedReader.ReadFrames(plan).Select(s => new FrameRecord(plan, s)).DistinctBy(f => (f.Source, f.Totals.Count > 0))];

    /// <summary>The record, given what was written before it; null for the record of the test.</summary>
    public byte[] Bytes(WrittenTotals? written)
    {
        var record = _plan.CreateRecord(Source.Name);
        var totals = Totals.Select(t => KeyValuePair.Create(t.Spec.Field.Value, written?.Of(t) ?? ""));
        foreach (var (name, value) in _seed.Values.Concat(totals))
        {
            if (!record.TrySet(name, value, out var reason))
            {
                throw new InvalidOperationException($"{Source.Name} {name}: {reason}");
            }
        }

        return record.Bytes.ToArray();
    }
}
