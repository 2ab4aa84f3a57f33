using Hub.Adapters.Packs;
using Hub.Adapters.Tests.Golden;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Records;

namespace Hub.Adapters.Tests.Plan;

public sealed class UnreadableRecordTests : IRecordSink
{
    private const string Pack = "sample-host-f/001";

    private static readonly byte[] s_good = File.ReadAllBytes(Path.Combine(GoldenCase.FolderOf(Pack + "/register"), "JUKI.DAT"));
    private static readonly AdapterPlan s_plan = Compile();
    private static readonly int s_length = s_plan.CreateRecord("juki").Bytes.Length;

    private int _rows;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Map_ChanceBytes_StopsAfterAFewItemsAndSaysSo(int seed)
    {
        var record = new byte[s_length];
        new Random(seed).NextBytes(record);
        var findings = Map(s_plan.CreateWorker("JUKI.DAT"), record, MappingOutcome.Rejected);
        var last = findings[^1];
        Assert.Equal(DecodingFindings.RecordUnreadable, last.Code);
        Assert.Equal(new SourcePosition("", 7, 7L * s_length, s_length), last.Position);
        Assert.Equal("8", last.Found);
        Assert.InRange(int.Parse(last.Expected, System.Globalization.CultureInfo.InvariantCulture), 8, 16);
        Assert.InRange(findings.Count, 9, 80);
        Assert.Equal(0, _rows);
    }

    [Fact]
    public void Map_ChanceBytesAmongGoodRecords_AreToldAsByAWorkerThatSawNone()
    {
        var record = new byte[s_length];
        new Random(4).NextBytes(record);
        var worker = s_plan.CreateWorker("JUKI.DAT");
        for (var i = 0; i < 3; i++)
        {
            Map(worker, s_good.AsSpan(0, s_length).ToArray(), MappingOutcome.Mapped);
        }

        var known = Map(worker, record, MappingOutcome.Rejected);
        Assert.Equal(Map(s_plan.CreateWorker("JUKI.DAT"), record, MappingOutcome.Rejected).Select(f => f.ToString()), known.Select(f => f.ToString()));
        Map(worker, s_good.AsSpan(0, s_length).ToArray(), MappingOutcome.Mapped);
        Assert.Equal(4, _rows);
    }

    [Fact]
    public void Map_ManyWrongFieldsOfARecordThatIsOne_AreAllTold()
    {
        // The second half of the record is overwritten: more than eight items fail, but the first half says that it is a record.
        var record = s_good.AsSpan(0, s_length).ToArray();
        new Random(5).NextBytes(record.AsSpan(s_length / 2));
        var findings = Map(s_plan.CreateWorker("JUKI.DAT"), record, MappingOutcome.Rejected);
        Assert.True(findings.Where(f => f.Severity == Severity.Error).Select(f => f.ItemId).Distinct().Count() > 20);
        Assert.DoesNotContain(findings, f => f.Code == DecodingFindings.RecordUnreadable);
    }

    void IRecordSink.Add(StandardRecord row, SourcePosition position) => _rows++;

    private List<Finding> Map(AdapterWorker worker, byte[] record, MappingOutcome expected)
    {
        var findings = new FindingList();
        Assert.Equal(expected, worker.Map(new RawRecord(7, 7L * s_length, record), this, findings));
        return [.. findings];
    }

    private static AdapterPlan Compile()
    {
        var problems = new AdapterProblems();
        var pack = AdapterPack.Load(new AdapterLibrary().Find(Pack)!, problems)!;
        return AdapterPlan.Compile(pack, EditionLibrary.Load().Find(pack.Edition)!, AdapterSite.Default, problems)!;
    }
}
