using Hub.Adapters.Explaining;
using Hub.Adapters.Packs;
using Hub.Adapters.Tests.Golden;
using Hub.Catalog.Editions;
using Hub.Records;

namespace Hub.Adapters.Tests.Packs;

public class RecordExplanationTests
{
    [Fact]
    public void Of_RejectedRecord_ShowsBytesTextAndFinding()
    {
        var (plan, bytes) = Load();
        var explanation = RecordExplanation.Of(plan, "JUKI.DAT", new RawRecord(11, 11 * 3083, bytes.AsSpan(11 * 3083, 3083)));
        Assert.Equal(MappingOutcome.Rejected, explanation.Outcome);
        Assert.Equal("juki", explanation.Source);
        var item = Assert.Single(explanation.Items, i => i.Item.Name == "異動年月日");
        var field = Assert.Single(item.Fields);
        Assert.Equal(("JK-IDO-YMD", 33974L, "4A20401F"), (field.Name, field.Offset, field.Hex));
        Assert.Equal("NUMBER_INVALID", Assert.Single(item.Findings).Code.Name);
    }

    [Fact]
    public void Of_CleanRecord_ExplainsEveryItemOfTheGroup()
    {
        var (plan, bytes) = Load();
        var explanation = RecordExplanation.Of(plan, "JUKI.DAT", new RawRecord(0, 0, bytes.AsSpan(0, 3083)));
        Assert.Equal(MappingOutcome.Mapped, explanation.Outcome);
        var name = Assert.Single(explanation.Items, i => i.Item.Name == "氏名");
        Assert.Equal("佐藤　一郎", name.Value);
        Assert.StartsWith("28BAB4C6A3", name.Fields[0].Hex, StringComparison.Ordinal);
        Assert.Equal(("佐藤　一郎", "佐藤　一郎"), (name.Fields[0].Decoded, name.Fields[0].Text));
    }

    [Fact]
    public void Map_CleanRecords_AllocatesNothing()
    {
        var (plan, bytes) = Load();
        var worker = plan.CreateWorker("JUKI.DAT");
        var sink = new NullSink();
        var findings = new Hub.Findings.FindingList();
        long allocated = long.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 200; i++)
            {
                worker.Map(new RawRecord(0, 0, bytes.AsSpan(0, 3083)), sink, findings);
            }

            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Empty(findings);
        Assert.Equal(0, allocated);
    }

    private static (AdapterPlan Plan, byte[] Bytes) Load()
    {
        var problems = new AdapterProblems();
        var pack = AdapterPack.Load(new AdapterLibrary().Find("sample-host-f/001")!, problems)!;
        var plan = AdapterPlan.Compile(pack, EditionLibrary.Load().Find(pack.Edition)!, AdapterSite.Default, problems)!;
        return (plan, File.ReadAllBytes(Path.Combine(GoldenCase.FolderOf("sample-host-f/001/register"), "JUKI.DAT")));
    }

    private sealed class NullSink : IRecordSink
    {
        public void Add(Hub.Catalog.Records.StandardRecord row, Hub.Findings.SourcePosition position)
        {
        }
    }
}
