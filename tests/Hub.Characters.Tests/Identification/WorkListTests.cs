using System.Text;
using Hub.Characters.Cleansing;
using Hub.Characters.Identification;
using Hub.Characters.Packs;
using Hub.Characters.Policies;

namespace Hub.Characters.Tests.Identification;

public class WorkListTests
{
    private static readonly DateTimeOffset s_when = new(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(9));
    private static readonly WorkDecision s_decision = new("MJ026191", "邉\U000E0119", GaijiMatch.Same);

    [Fact]
    public void Check_ByTheDecider_IsRefused()
    {
        var list = ListOfOne();
        Assert.Null(list.Decide(Item(list), s_decision, "sato", "台帳", s_when));
        Assert.NotNull(list.Check(Item(list), agree: true, " SATO ", "", s_when));
        Assert.Equal(WorkState.Decided, Item(list).State);
        Assert.Null(list.Check(Item(list), agree: true, "suzuki", "", s_when));
        Assert.Equal(WorkState.Checked, Item(list).State);
        Assert.Equal(("sato", "suzuki", 2), (Item(list).Decider, Item(list).Checker, Item(list).Revision));
    }

    [Fact]
    public void Decide_CheckedRow_NeedsReopeningWithAReason()
    {
        var list = Checked();
        Assert.NotNull(list.Decide(Item(list), s_decision, "sato", "x", s_when));
        Assert.NotNull(list.Reopen(Item(list), "sato", " ", s_when));
        Assert.Null(list.Reopen(Item(list), "sato", "別字と判明", s_when));
        Assert.Equal(WorkState.Open, Item(list).State);
        Assert.Null(Item(list).Decision);
        Assert.Equal([WorkAction.Decide, WorkAction.Check, WorkAction.Reopen], Item(list).History.Select(e => e.Action));
    }

    [Fact]
    public void Check_Disagreeing_OpensItAgainAndNeedsAReason()
    {
        var list = ListOfOne();
        list.Decide(Item(list), s_decision, "sato", "台帳", s_when);
        Assert.NotNull(list.Check(Item(list), agree: false, "suzuki", "", s_when));
        Assert.Null(list.Check(Item(list), agree: false, "suzuki", "点が違う", s_when));
        Assert.Equal(WorkState.Open, Item(list).State);
    }

    [Fact]
    public void Table_OnlyCheckedRows_AreUsedByCleansing()
    {
        var list = ListOfOne();
        list.Decide(Item(list), s_decision, "sato", "台帳", s_when);
        Assert.Equal("\uE000", Cleanse(list));
        list.Check(Item(list), agree: true, "suzuki", "", s_when);
        Assert.Equal("邉\U000E0119", Cleanse(list));
    }

    [Fact]
    public void Merge_SecondRehearsal_ReplacesCountsAndKeepsDecisions()
    {
        var list = Checked();
        var tally = Tally(("宛名1", 2), ("宛名2", 1));
        list.Merge(tally, "run-2");
        list.Merge(tally, "run-2");
        Assert.Equal((3L, 2L, "run-2", WorkState.Checked), (Item(list).Count, Item(list).Persons, Item(list).Run, Item(list).State));
    }

    [Fact]
    public void Tally_JoinedFromTwoWorkers_CountsAPersonOnce()
    {
        var one = Tally(("宛名1", 1), ("宛名2", 1));
        one.Add(Tally(("宛名2", 1), ("宛名3", 4)));
        var list = new WorkList("132012", []);
        list.Merge(one, "run");
        Assert.Equal((7L, 3L), (Item(list).Count, Item(list).Persons));
        Assert.All(Item(list).Samples, s => Assert.DoesNotContain("宛名1", s, StringComparison.Ordinal));
    }

    [Fact]
    public void Store_ChangedByMany_KeepsEveryChange()
    {
        var folder = Directory.CreateTempSubdirectory("hub-worklist-");
        try
        {
            var store = new WorkListStore(folder.FullName);
            Parallel.For(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => store.Change("132012", list =>
            {
                list.AddHints("jef", (0x80A1 + i).ToString("X4", System.Globalization.CultureInfo.InvariantCulture), new GaijiHints { Strokes = i + 1 });
                return true;
            }));
            store.Change("132012", list => list.Decide(list.Find("jef", "0x80a1")!, s_decision, "sato", "台帳", s_when));
            var loaded = store.Load("132012");
            Assert.Equal(40, loaded.Items.Count);
            Assert.Equal(s_decision, loaded.Find("jef", "80A1")!.Decision);
            Assert.Equal("sato", loaded.Find("jef", "80A1")!.Decider);
            Assert.Equal(["132012"], store.Sites());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("../etc")]
    [InlineData("a/b")]
    [InlineData("")]
    public void Store_SiteThatIsAPath_IsRefused(string site) =>
        Assert.Throws<ArgumentException>(() => new WorkListStore(Path.GetTempPath()).Load(site));

    [Fact]
    public void Store_DamagedFile_NamesTheLine()
    {
        var folder = Directory.CreateTempSubdirectory("hub-worklist-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "x.worklist.jsonl"), "{\"charset\":\"jef\",\"code\":\"80A1\"}\n{broken\n");
            var exception = Assert.Throws<InvalidDataException>(() => new WorkListStore(folder.FullName).Load("x"));
            Assert.Contains(":2:", exception.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    internal static WorkList ListOfOne() => new("132012", [new WorkItem("cp932", "F040") { Scalar = "U+E000", Count = 3, Persons = 2 }]);

    internal static WorkItem Item(WorkList list) => list.Find("cp932", "F040")!;

    private static WorkList Checked()
    {
        var list = ListOfOne();
        list.Decide(Item(list), s_decision, "sato", "台帳", s_when);
        list.Check(Item(list), agree: true, "suzuki", "", s_when);
        return list;
    }

    private static GaijiTally Tally(params (string Person, int Times)[] people)
    {
        var tally = new GaijiTally();
        foreach (var (person, times) in people)
        {
            for (var i = 0; i < times; i++)
            {
                tally.Observe("cp932", 0xF040, 0xE000, "00100012", Encoding.UTF8.GetBytes(person));
            }
        }

        return tally;
    }

    private static string Cleanse(WorkList list)
    {
        var destination = new byte[32];
        var result = Cleanser.Compile(new CharacterPolicy(), site: list.Table("cp932")).Cleanse("\uE000"u8, TextKind.General, destination, new CharacterIssueList());
        return Encoding.UTF8.GetString(destination, 0, result.Written);
    }
}
