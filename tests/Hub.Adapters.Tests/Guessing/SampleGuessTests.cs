using System.Text;
using Hub.Adapters.Guessing;
using Hub.Adapters.Packs;
using Hub.Adapters.Tests.Golden;
using Hub.Catalog.Editions;

namespace Hub.Adapters.Tests.Guessing;

public class SampleGuessTests
{
    private static readonly EditionLibrary s_editions = EditionLibrary.Load();

    public static TheoryData<string, string> Extracts
    {
        get
        {
            var extracts = new TheoryData<string, string>();
            foreach (var name in GoldenCase.All())
            {
                foreach (var file in Directory.GetFiles(GoldenCase.FolderOf(name)).Select(f => Path.GetFileName(f)).Where(f => f.EndsWith(".DAT", StringComparison.Ordinal) || f.EndsWith(".dat", StringComparison.Ordinal) || (f.EndsWith(".csv", StringComparison.Ordinal) && !f.StartsWith("expected", StringComparison.Ordinal))).Order(StringComparer.Ordinal))
                {
                    extracts.Add(name, file);
                }
            }

            return extracts;
        }
    }

    [Theory]
    [MemberData(nameof(Extracts))]
    public void Of_GoldenExtract_SkeletonIsAcceptedByTheChecker(string name, string file)
    {
        var edition = EditionOf(name);
        var guess = SampleGuess.Of(File.ReadAllBytes(Path.Combine(GoldenCase.FolderOf(name), file)), true, edition, null);
        var folder = Directory.CreateTempSubdirectory("hub-guess-");
        try
        {
            foreach (var (path, text) in new PackSkeleton(guess, edition, "our-town", file).Files())
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.FullName, path))!);
                File.WriteAllText(Path.Combine(folder.FullName, path), text);
            }

            var problems = new AdapterProblems();
            var plan = AdapterPack.Load(folder.FullName, problems) is { } pack ? AdapterPlan.Compile(pack, edition, AdapterSite.Default, problems) : null;
            Assert.True(plan is not null, string.Join('\n', problems));
            Assert.True(plan.Takes(file));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Extracts))]
    public void Of_GoldenExtract_CharsetIsAmongTheCandidatesAndFramingIsRight(string name, string file)
    {
        var problems = new AdapterProblems();
        var pack = AdapterPack.Load(new AdapterLibrary().Find(name[..name.LastIndexOf('/')])!, problems)!;
        var guess = SampleGuess.Of(File.ReadAllBytes(Path.Combine(GoldenCase.FolderOf(name), file)), true, null, null);
        Assert.True(guess.Charsets[0].Confidence < 0.5 || guess.Charsets.Any(c => SameFamily(c.Value, pack.Charset)), $"{pack.Charset}: {string.Join(", ", guess.Charsets)}");
        var framings = pack.Framing.Replace("intermediate", "csv", StringComparison.Ordinal).Split('+');
        Assert.True(framings.Contains(guess.Framing.Framing), $"{pack.Framing}: {guess.Framing}");
    }

    [Fact]
    public void Of_CsvWithHeader_ProposesColumnsAndItems()
    {
        var text = "宛名番号,氏名,氏名カナ,生年月日,備考\n1,佐藤　一郎,ｻﾄｳ ｲﾁﾛｳ,S45.03.15,\n2,鈴木　花子,ｽｽﾞｷ ﾊﾅｺ,H01.01.08,\n";
        var guess = SampleGuess.Of(Encoding.UTF8.GetBytes(text), true, s_editions.Find("001/2.1"), null);
        Assert.Equal(("utf8", "csv", true), (guess.Charsets[0].Value, guess.Framing.Framing, guess.Framing.HasHeader));
        Assert.Equal(["宛名番号", "氏名", "氏名_フリガナ", "生年月日"], guess.Columns.Take(4).Select(c => c.Item?.Value));
        Assert.Equal(("date", "text"), (guess.Columns[3].Kind, guess.Columns[3].Form));
        Assert.Equal("empty", guess.Columns[4].Kind);
    }

    [Fact]
    public void Of_FixedRecords_FindsTheLength()
    {
        var records = string.Concat(Enumerable.Range(1, 60).Select(i => $"{i:0000000000}{"ABC".PadRight(20 - (i % 3), ' ').PadRight(20)}{i * 7:00000000}".PadRight(53)));
        var guess = SampleGuess.Of(Encoding.ASCII.GetBytes(records), true, null, null);
        Assert.Equal(("fixed", 53), (guess.Framing.Framing, guess.Framing.Length));
    }

    private static Edition EditionOf(string name)
    {
        var pack = AdapterPack.Load(new AdapterLibrary().Find(name[..name.LastIndexOf('/')])!, [])!;
        return s_editions.Find(pack.Edition)!;
    }

    // A file without a single kanji tells nobody which host it is from; the confidence is low then.
    // Single-byte halves of host sets differ in a few codes that a small sample may not have.
    private static bool SameFamily(string guessed, string actual) => guessed[..3] == actual[..3];
}
