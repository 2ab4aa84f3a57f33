using Hub.Characters.Identification;
using Hub.Characters.Packs;

namespace Hub.Characters.Tests.Identification;

public class WorkListCsvTests
{
    private static readonly DateTimeOffset s_when = new(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(9));
    private static readonly DecisionTarget s_target = new(UnifiedSet.Default, AddedCharacterPack.Empty);

    [Fact]
    public void Read_FilledInExport_DecidesAndChecks()
    {
        var list = WorkListTests.ListOfOne();
        var csv = Export(list).Replace("未同定,,,,,,,,,0", "未同定,MJ026191,,一致,\"台帳, 第3冊\",sato,,suzuki,,0", StringComparison.Ordinal);
        var import = WorkListCsv.Read(new StringReader(csv), list, s_target, s_when);
        Assert.Empty(import.Problems);
        Assert.Equal((1, 1, 1), (import.Decided, import.Checked, import.Affected.Count));
        Assert.Equal("台帳, 第3冊", WorkListTests.Item(list).History[0].Why);
        Assert.Equal("邉\U000E0119", WorkListTests.Item(list).Decision!.Text);

        var again = WorkListCsv.Read(new StringReader(csv), list, s_target, s_when);
        Assert.Equal((0, 0, 1, 0), (again.Decided, again.Checked, again.Unchanged, again.Problems.Count));
    }

    [Theory]
    [InlineData("MJ026191,,一致,台帳,sato,,sato,,0", "sato")]
    [InlineData("MJ026191,,一致,台帳,,,,,0", "--by")]
    [InlineData("MJ026191,,一致,,sato,,,,0", "--why")]
    [InlineData("MJ999999,,一致,台帳,sato,,,,0", "MJ999999")]
    [InlineData("GJ000001,,一致,台帳,sato,,,,0", "GJ000001")]
    [InlineData("MJ026191,,たぶん,台帳,sato,,,,0", "たぶん")]
    [InlineData("MJ026191,,対象外,台帳,sato,,,,0", "excluded")]
    public void Read_RowThatCannotBe_IsAProblemWithItsLine(string decision, string says)
    {
        var list = WorkListTests.ListOfOne();
        var csv = Export(list).Replace("未同定,,,,,,,,,0", "未同定," + decision, StringComparison.Ordinal);
        var import = WorkListCsv.Read(new StringReader(csv), list, s_target, s_when);
        var problem = Assert.Single(import.Problems);
        Assert.Equal(2, problem.Line);
        Assert.Contains(says, problem.Ja + problem.En, StringComparison.Ordinal);
        Assert.NotEqual(WorkState.Checked, WorkListTests.Item(list).State);
    }

    [Fact]
    public void Read_ChangedSinceExport_IsRefused()
    {
        var list = WorkListTests.ListOfOne();
        var csv = Export(list).Replace("未同定,,,,,,,,,0", "未同定,MJ026191,,一致,台帳,sato,,,,0", StringComparison.Ordinal);
        list.Decide(WorkListTests.Item(list), new WorkDecision("MJ026190", "邉", GaijiMatch.Similar), "tanaka", "写真", s_when);
        var import = WorkListCsv.Read(new StringReader(csv), list, s_target, s_when);
        Assert.Contains("tanaka", Assert.Single(import.Problems).En, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ValueThatLooksLikeAFormula_IsMadeHarmlessAndComesBack()
    {
        var list = WorkListTests.ListOfOne();
        list.Decide(WorkListTests.Item(list), new WorkDecision("MJ026191", "邉\U000E0119", GaijiMatch.Same), "sato", "=HYPERLINK(\"http://x\")", s_when);
        var csv = Export(list);
        Assert.Contains("\"'=HYPERLINK", csv, StringComparison.Ordinal);
        var rows = CsvLine.Read(new StringReader(csv)).ToList();
        Assert.Contains("=HYPERLINK(\"http://x\")", rows[1].Fields);
    }

    [Fact]
    public void Read_WithoutHeadings_TakesNothing()
    {
        var import = WorkListCsv.Read(new StringReader("a,b\r\n1,2\r\n"), WorkListTests.ListOfOne(), s_target, s_when);
        Assert.Single(import.Problems);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void CsvLine_AnyFields_ComeBack(int seed)
    {
        var random = new Random(seed);
        const string alphabet = "a,\"\r\n'=+-@ 漢　";
        for (var round = 0; round < 500; round++)
        {
            var fields = Enumerable.Range(0, 1 + random.Next(5))
                .Select(_ => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => alphabet[random.Next(alphabet.Length)])))
                .ToList();
            var writer = new StringWriter();
            CsvLine.Write(writer, fields);
            CsvLine.Write(writer, ["end"]);
            var rows = CsvLine.Read(new StringReader(writer.ToString())).ToList();
            Assert.True(rows.Count == 2 && rows[0].Fields.SequenceEqual(fields), $"seed {seed}: {writer}");
        }
    }

    [Fact]
    public void Hints_VendorList_BecomeCandidates()
    {
        var list = new WorkList("132012", []);
        var problems = new List<PackProblem>();
        var count = GaijiHintsCsv.Read(
            new StringReader("外字コード,住基ネット統一文字コード,基本文字,読み,総画数,部品\r\n0xF040,J+BD47,,,,\r\nF041,,辺,ヘン・あたり,19,\r\nF042,,,,,木林\r\nzz,,,,,\r\n"),
            list, "cp932", problems);
        Assert.Equal(3, count);
        Assert.Equal(5, Assert.Single(problems).Line);
        var finder = new CandidateFinder(UnifiedSet.Default);
        Assert.Equal("MJ026191", finder.Find(list.Find("cp932", "F040")!, 3)[0].Name.ToString());
        var named = finder.Find(list.Find("cp932", "F041")!, 20);
        Assert.Contains(named, c => c.Sequence.Text == "邊");
        Assert.All(named, c => Assert.InRange(c.Score, 0.01, 0.99));
        Assert.True(named.Zip(named.Skip(1)).All(p => p.First.Score >= p.Second.Score));
        Assert.Contains(finder.Find(list.Find("cp932", "F042")!, 200), c => c.Sequence.Text == "森");
    }

    private static string Export(WorkList list)
    {
        var writer = new StringWriter();
        WorkListCsv.Write(writer, list.Site, list.ByWeight().Select(i => (i, (IReadOnlyList<Candidate>)[])));
        return writer.ToString();
    }
}
