using System.Buffers;
using Hub.Adapters;
using Hub.Adapters.Packs;
using Hub.Adapters.Plan;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Records;
using Hub.Records.Framing;

namespace Hub.Forge.Tests;

/// <summary>A worker remembers what fields gave before: rows, findings and counts must be those of one that knows nothing.</summary>
public sealed class RememberedItemTests : IRecordSink
{
    private readonly ArrayBufferWriter<byte> _rows = new();

    [Theory]
    [InlineData("sample-host-f/001", 700)]
    [InlineData("sample-host-h/001", 250)]
    [InlineData("sample-host-n/003", 300)]
    [InlineData("sample-host-n/004", 700)]
    [InlineData("sample-csv/012", 300)]
    [InlineData("sample-interim/001", 100)]
    public void Map_WorkerThatRemembers_GivesWhatOneDoesThatKnowsNothing(string name, long records)
    {
        var problems = new AdapterProblems();
        var pack = AdapterPack.Load(new AdapterLibrary().Find(name)!, problems)!;
        var plan = AdapterPlan.Compile(pack, EditionLibrary.Load().Find(pack.Edition)!, AdapterSite.Default, problems)!;
        foreach (var file in Forge.Files(plan).Where(f => plan.LookupsFor(f.Name).Count == 0))
        {
            using var extract = new MemoryStream();
            _ = Forge.Write(plan, new ForgeOptions { Records = records, Errors = 0.2 }, file, extract, null);
            var one = plan.CreateWorker(file.Name);
            var others = plan.CreateCounts();
            extract.Position = 0;
            using var reader = new ExtractReader(extract, plan.CreateFramer(file.Name));
            for (var status = reader.Read(out var record); status != FrameStatus.End; status = reader.Read(out record))
            {
                if (status == FrameStatus.Record)
                {
                    var known = Map(one, record);
                    var fresh = plan.CreateWorker(file.Name);
                    Assert.Equal(Map(fresh, record), known);
                    others.Add(fresh.Counts);
                }
            }

            Assert.Equal(Counts(others), Counts(one.Counts));
        }
    }

    void IRecordSink.Add(StandardRecord row, SourcePosition position) => row.WriteTo(_rows);

    private string Map(AdapterWorker worker, in RawRecord record)
    {
        _rows.Clear();
        var findings = new FindingList();
        var outcome = worker.Map(record, this, findings);
        var gaiji = worker.Gaiji.Select(g => g.ToString());
        return string.Join('\n', [$"{record.Ordinal} {outcome} {Convert.ToHexString(_rows.WrittenSpan)}", .. findings.Select(f => f.ToString()), .. gaiji]);
    }

    private static IEnumerable<long> Counts(MappingCounts counts) =>
        [counts.Records, counts.Dropped, counts.Rejected, .. Enumerable.Range(0, counts.Items.Count).SelectMany(i => Enum.GetValues<CountKind>().Select(k => counts[i, k]))];
}
