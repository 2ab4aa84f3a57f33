using System.Globalization;
using System.Text;
using Hub.Adapters.Packs;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Characters;
using Hub.Characters.Cleansing;
using Hub.Characters.Identification;
using Hub.Characters.Packs;
using Hub.Characters.Policies;
using Hub.Findings;
using Hub.Records;

namespace Hub.Adapters.Tests.Packs;

/// <summary>The section <c>characters</c> of adapter.yaml, the municipality's decisions, and the rules of context, on a pack of one group.</summary>
public sealed class CharacterPolicyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hub-policy-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Characters_EveryOption_IsInThePolicyUnderItsName()
    {
        var plan = Compile("cp932", """
            characters:
              name: 試験方針
              target: jisx0213
              form: jisx0213
              placeholders: reject
              placeholder-characters: "■"
              spaces: keep
              wave-dash: jis
              unknown-ivs: reject
              controls: space
              length-unit: utf8
            """);
        Assert.Equal(
            new CharacterPolicy
            {
                Name = "試験方針",
                Target = TargetSet.JisX0213,
                Form = OutputForm.JisX0213,
                SourceFont = SourceFont.Jis90,
                Kana = KanaHandling.Keep,
                Placeholders = PlaceholderHandling.Reject,
                PlaceholderCharacters = "■",
                Spaces = SpaceHandling.Keep,
                WaveDash = WaveDashSide.Jis,
                UnknownIvs = UnknownIvsHandling.Reject,
                Controls = ControlHandling.Space,
                LengthUnit = LengthUnit.Utf8,
            },
            plan.CharacterPolicy);
        Assert.Equal(("jis90", TargetSet.AdministrativeStandard), (Compile("cp932", "").CharacterPolicy.Name, Compile("cp932", "").CharacterPolicy.Target));
    }

    [Fact]
    public void Characters_Mistake_IsToldWithTheWordsThatAreMeant()
    {
        var problems = new AdapterProblems();
        Assert.Null(TryCompile("cp932", "characters: { target: jis2004, forms: ivs }", AdapterSite.Default, problems));
        Assert.Contains(problems, p => p.En.Contains("administrative-standard, mj, jisx0213", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.En.Contains("forms", StringComparison.Ordinal) && p.En.Contains("form", StringComparison.Ordinal));
    }

    [Fact]
    public void Gaiji_Undecided_IsNotedWithPlacesPersonAndCount()
    {
        var (row, findings, worker) = Map(Compile("cp932", ""), [.. "12345,"u8, 0xF0, 0x40, 0xF0, 0x40, .. ","u8, 0xF0, 0x41]);
        Assert.Null(row);
        Assert.Equal([3016, 3016, 3016], findings.Select(f => f.Code.Number));
        Assert.Equal(
            [new GaijiNote(0xF041, "U+E001", true, "カナ", "00100513", 1), new GaijiNote(0xF040, "U+E000", true, "氏名", "00101059", 2)],
            worker.Gaiji);
        Assert.Equal("99999", worker.Person.Sample);
        Assert.Equal(worker.Person, Map(Compile("cp932", ""), [.. "12345,"u8, .. ",x"u8, 0xF0, 0x42]).Worker.Person);
        Assert.NotEqual(worker.Person, Map(Compile("cp932", ""), [.. "12346,"u8, .. ",x"u8, 0xF0, 0x42]).Worker.Person);
    }

    [Fact]
    public void Gaiji_CheckedByTwo_BecomesWhatWasDecidedAndIsStillCounted()
    {
        var list = new WorkList("131016", [new WorkItem("cp932", "F040"), new WorkItem("cp932", "F041")]);
        var decision = new WorkDecision("MJ030196", "﨑", GaijiMatch.Same);
        Assert.Null(list.Decide(list.Find("cp932", "F040")!, decision, "甲", "字形", DateTimeOffset.UnixEpoch));
        var undecided = Map(Compile("cp932", "", list), [.. "1,"u8, 0xF0, 0x40, .. ","u8]);
        Assert.Null(undecided.Row);

        Assert.Null(list.Check(list.Find("cp932", "F040")!, true, "乙", "", DateTimeOffset.UnixEpoch));
        var plan = Compile("cp932", "", list);
        Assert.Equal(("131016/cp932", 1), (plan.CharacterPolicy.SiteGaiji, plan.Gaiji.Count));
        var (row, findings, worker) = Map(plan, [.. "1,"u8, 0xF0, 0x40, .. ","u8]);
        Assert.Equal("﨑", row);
        Assert.Equal("H3015 F040 U+FA11", Assert.Single(findings, f => f.Code.Number == 3015) is var f ? $"{f.Code} {f.Found} {f.Expected}" : "");
        Assert.Equal([new GaijiNote(0xF040, "U+E000", false, "氏名", "00101059", 1)], worker.Gaiji);
    }

    [Fact]
    public void Degradation_WithoutASingleCandidate_GoesToAPersonWhoseDecisionHolds()
    {
        const string Jis = "characters: { target: jisx0213 }";
        var set = UnifiedSet.Default;
        var alone = Enumerable.Range(0, set.Count).Select(i => set[i]).First(c => c.ImplementedUcs > 0 && c.X0213.IsNone && set.Degradation.CandidatesOf(c).Count == 0);
        var text = new Rune(alone.ImplementedUcs).ToString();
        byte[] record = [.. "1,𠀋"u8, .. Encoding.UTF8.GetBytes(text), .. ","u8];
        var (row, findings, worker) = Map(Compile("utf8", Jis), record);
        Assert.Null(row);
        var open = Assert.Single(findings, f => f.Code == CharacterFindings.DegradationOpen);
        Assert.Equal($"{new ScalarSequence(alone.ImplementedUcs)} ({alone.Name})", open.Found);
        Assert.Equal([new GaijiNote((uint)alone.ImplementedUcs, new ScalarSequence(alone.ImplementedUcs).ToString(), true, "氏名", "00101059", 1)], worker.Gaiji);

        var code = alone.ImplementedUcs.ToString("X4", CultureInfo.InvariantCulture);
        var list = new WorkList("131016", [new WorkItem("utf8", code)]);
        Assert.Null(list.Decide(list.Find("utf8", code)!, new WorkDecision("MJ008402", "亜", GaijiMatch.Similar), "甲", "字形", DateTimeOffset.UnixEpoch));
        Assert.Null(list.Check(list.Find("utf8", code)!, true, "乙", "", DateTimeOffset.UnixEpoch));
        Assert.Equal("𠀋亜", Map(Compile("utf8", Jis, list), record).Row);
    }

    [Fact]
    public void Degraded_ShapeThatIsLost_StaysInTheFindingWithItsEvidence()
    {
        var (row, findings, _) = Map(Compile("utf8", "characters: { target: jisx0213 }"), [.. "1,邉󠄙,"u8]);
        Assert.Equal("邉", row);
        var degraded = Assert.Single(findings, f => f.Code == CharacterFindings.Degraded);
        Assert.Equal(("U+9089 U+E0119 (MJ026191, JisUnification)", "U+9089"), (degraded.Found, degraded.Expected));
    }

    [Theory]
    [InlineData("葛󠄂城", "葛󠄂城", "")]
    [InlineData("葛󠇀城", "葛󠇀城", "3013")]
    [InlineData("か゚　〜", "か゚　～", "3003")]
    [InlineData("ガ〓", "ガ〓", "3012")]
    public void UnicodeSource_CharactersOfTwoScalars_AreTakenAsOne(string name, string expected, string codes)
    {
        var (row, findings, _) = Map(Compile("utf8", ""), [.. "1,"u8, .. Encoding.UTF8.GetBytes(name), .. ","u8]);
        Assert.Equal(expected, row);
        Assert.Equal(codes, string.Join(' ', findings.Select(f => f.Code.Number)));
    }

    [Theory]
    [InlineData(0xE000)]
    [InlineData(0xF0001)]
    public void UnicodeSource_PrivateUse_IsAGaiji(int scalar)
    {
        var (row, findings, worker) = Map(Compile("utf8", ""), [.. "1,"u8, .. Encoding.UTF8.GetBytes(char.ConvertFromUtf32(scalar)), .. ","u8]);
        Assert.Null(row);
        Assert.Contains(findings, f => f.Code == CharacterFindings.SiteGaijiUnresolved);
        Assert.Equal((uint)scalar, Assert.Single(worker.Gaiji).Code);
    }

    [Theory]
    [InlineData("佐藤　花子", "佐藤　花子", "")]
    [InlineData("佐藤 　花子　", "佐藤　花子", "3010")]
    [InlineData("佐藤花子", "佐藤花子", "")]
    [InlineData("佐藤　？子", "佐藤　？子", "3012")]
    public void Names_RulesOfContext_HoldForTheItemsThatHoldNames(string name, string expected, string codes)
    {
        var (row, findings, _) = Map(Compile("utf8", ""), [.. "1,"u8, .. Encoding.UTF8.GetBytes(name), .. ","u8]);
        Assert.Equal(expected, row);
        Assert.Equal(codes, string.Join(' ', findings.Select(f => f.Code.Number)));
    }

    private static (string? Row, List<Finding> Findings, AdapterWorker Worker) Map(AdapterPlan plan, byte[] record)
    {
        var (findings, sink) = (new FindingList(), new Sink());
        var worker = plan.CreateWorker("a.csv");
        worker.Map(new RawRecord(0, 0, record), sink, findings);
        return (sink.Name, [.. findings], worker);
    }

    private AdapterPlan Compile(string charset, string section, WorkList? list = null)
    {
        var problems = new AdapterProblems();
        var plan = TryCompile(charset, section, AdapterSite.Default with { Gaiji = list }, problems);
        Assert.Empty(problems);
        return plan!;
    }

    private AdapterPlan? TryCompile(string charset, string section, AdapterSite site, AdapterProblems problems)
    {
        File.WriteAllText(Path.Combine(_folder, AdapterPack.FileName), $$"""
            adapter: test/001
            title: { ja: 試験, en: Test }
            vendor: test
            business: "001"
            edition: 001/2.1
            charset: {{charset}}
            {{section}}
            sources:
              rows: { files: ["*.csv"], framing: csv, columns: [番号, 氏名, カナ] }
            groups:
              世帯主転出後の続柄情報:
                from: rows
                items:
                  市区町村コード: { constant: "131016" }
                  宛名番号: 番号
                  最新フラグ: { constant: "1" }
                  世帯番号: カナ
                  世帯主_転出届出年月日: { constant: "2024-01-01" }
                  世帯主_転出予定年月日: { constant: "2024-01-01" }
                  残世帯_世帯主氏名: 氏名
                  削除フラグ: { constant: "0" }
                  操作者ID: { constant: "a" }
                  操作年月日: { constant: "2024-01-01" }
                  操作時刻: { constant: "00:00:00" }
            """, new UTF8Encoding(false));
        return AdapterPack.Load(_folder, problems) is { } pack
            ? AdapterPlan.Compile(pack, EditionLibrary.Load().Find(pack.Edition)!, site, problems)
            : null;
    }

    private sealed class Sink : IRecordSink
    {
        public string? Name { get; private set; }

        public void Add(StandardRecord row, SourcePosition position) =>
            Name = Encoding.UTF8.GetString(row[row.Group.Find("残世帯_世帯主氏名")!.Ordinal]);
    }
}
