using System.Text;
using Hub.Adapters.Packs;
using Hub.Adapters.Tests.Golden;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Characters.Cleansing;
using Hub.Codecs.Packs;
using Hub.Codecs.Tables;
using Hub.Findings;
using Hub.Records;

namespace Hub.Adapters.Tests.Packs;

public sealed class CharsetTests : IDisposable
{
    /// <summary>A gaiji of the site's user area.</summary>
    private const ushort Gaiji = 0x80A1;

    private readonly string _root = Directory.CreateTempSubdirectory("hub-charset-").FullName;

    private string Pack => Path.Combine(_root, "pack");

    private string Tables => Path.Combine(_root, "tables");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("", "鰺")]
    [InlineData("jis-forms: form", "鰺")]
    [InlineData("jis-forms: area", "鯵")]
    public void Options_JisForms_ChangeWhatIsRead(string option, string expected)
    {
        var (row, findings) = Map(Compile($"  options: {{ {option} }}\n"), 0xB0B3);
        Assert.Empty(findings);
        Assert.StartsWith(expected + "藤", row, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_FileOfThePackWithTheSitesGaiji_ResolvesIt()
    {
        var (row, findings) = Map(Compile(""), Gaiji);
        Assert.Null(row);
        Assert.Contains(findings, f => f.Code == CharacterFindings.SiteGaijiUnresolved);

        CopyPack();
        Save(Path.Combine(Pack, "gaiji.tsv"), "jef");
        (row, findings) = Map(Compile("  tables: [gaiji.tsv]\n"), Gaiji);
        Assert.Empty(findings);
        Assert.StartsWith("𠮷藤", row, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  tables: our-gaiji\n", false)]
    [InlineData("", true)]
    public void Tables_Installed_ResolveTheSitesGaiji(string charset, bool isOfSite)
    {
        Save(Path.Combine(Tables, "our-gaiji.tsv"), "jef");
        var plan = Compile(charset, new AdapterSite { TablesFolder = Tables, Tables = isOfSite ? ["our-gaiji"] : [] });
        Assert.Equal([Path.Combine(Tables, "our-gaiji.tsv")], plan.InstalledTables);
        var (row, findings) = Map(plan, Gaiji);
        Assert.Empty(findings);
        Assert.StartsWith("𠮷藤", row, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("options: { space: wide }", 13, "one of blank, jis, two-half-width")]
    [InlineData("options: { jis-form: area }", 13, "Did you mean jis-forms")]
    [InlineData("options: { gaiji-base: 3042 }", 13, "written like E000")]
    [InlineData("options: { shifts: \"28\" }", 13, "written like 28,38/29")]
    [InlineData("options: { round-trip-only: yes }", 13, "one of false, true")]
    [InlineData("options: { jips-bytes: iso }", 13, "means nothing for charset")]
    [InlineData("tables: missing.tsv", 13, "There is no code table missing.tsv")]
    [InlineData("tables: missing", 13, "There is no code table missing")]
    [InlineData("tables: ../outside.tsv", 13, "outside the pack's folder")]
    [InlineData("tables: ../../outside.tsv", 13, "outside the pack's folder")]
    [InlineData("tables: damaged.tsv", 13, "was edited or damaged")]
    [InlineData("tables: other.tsv", 13, "is for keis83, not for jef")]
    [InlineData("tables: notes.tsv", 13, "has no line")]
    public void Mistakes_AreToldWithLineAndFix(string line, int expectedLine, string word)
    {
        CopyPack();
        Save(Path.Combine(_root, "outside.tsv"), "jef");
        Save(Path.Combine(Pack, "other.tsv"), "keis83");
        Save(Path.Combine(Pack, "damaged.tsv"), "jef");
        File.WriteAllText(Path.Combine(Pack, "damaged.tsv"), File.ReadAllText(Path.Combine(Pack, "damaged.tsv")).Replace("U+20BB7", "U+20BB8", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(Pack, "notes.tsv"), "80A1\tU+20BB7\n");
        Directory.CreateDirectory(Tables);
        var problems = new AdapterProblems();
        Assert.Null(TryCompile($"  {line}\n", new AdapterSite { TablesFolder = Tables }, problems));
        var problem = Assert.Single(problems);
        Assert.Equal(("adapter.yaml", expectedLine), (problem.File, problem.Line));
        Assert.True(problem.Column > 2);
        Assert.Contains(word, problem.En, StringComparison.Ordinal);
        Assert.Contains(problem.Ja, c => c > 0x3000);
    }

    [Fact]
    public void Tables_InstalledWithoutAFolder_IsTold()
    {
        var problems = new AdapterProblems();
        Assert.Null(TryCompile("  tables: our-gaiji\n", AdapterSite.Default, problems));
        Assert.Contains("--data", Assert.Single(problems).En, StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_FieldThatIsNoText_NamesEveryCodeInAFewFindings()
    {
        var record = FirstRecord();
        var at = record.AsSpan().IndexOf((byte[])[0xBA, 0xB4, 0xC6, 0xA3]);
        for (var i = 0; i < 5; i++)
        {
            (record[at + (2 * i)], record[at + (2 * i) + 1]) = (0x70, (byte)(0xA1 + i));
        }

        var findings = new FindingList();
        Assert.Equal(MappingOutcome.Rejected, Compile("").CreateWorker("JUKI.DAT").Map(new RawRecord(0, 0, record), new NameSink(), findings));
        var name = findings.Where(f => f.Position.ByteOffset >= at && f.Position.ByteOffset < at + 10).Select(f => (f.Code.Number, f.Found, f.Position.ByteOffset - at, f.Position.Length));
        Assert.Equal([(2001, "70A1", 0L, 2), (2001, "70A2", 2L, 2), (2001, "70A3", 4L, 2), (2005, "2: 70A4 70A5", 6L, 4)], name);
    }

    private static void Save(string path, string charset)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, PackFile.Write(new CodeTablePack(Path.GetFileNameWithoutExtension(path), charset, "1", "none", [new CodeRow(Gaiji, 0x20BB7, 0, RowUse.Both)])));
    }

    /// <summary>The first golden record with another character in the place of 佐, the first of its name.</summary>
    private static (string? Row, List<Finding> Findings) Map(AdapterPlan plan, ushort code)
    {
        var record = FirstRecord();
        byte[] sato = [0xBA, 0xB4, 0xC6, 0xA3];
        for (int at; (at = record.AsSpan().IndexOf(sato)) >= 0;)
        {
            (record[at], record[at + 1]) = ((byte)(code >> 8), (byte)code);
        }

        var (findings, sink) = (new FindingList(), new NameSink());
        plan.CreateWorker("JUKI.DAT").Map(new RawRecord(0, 0, record), sink, findings);
        return (sink.Name, [.. findings]);
    }

    private static byte[] FirstRecord() => File.ReadAllBytes(Path.Combine(GoldenCase.FolderOf("sample-host-f/001/register"), "JUKI.DAT")).AsSpan(0, 3083).ToArray();

    private void CopyPack()
    {
        var source = new AdapterLibrary().Find("sample-host-f/001")!;
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Pack, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    private AdapterPlan Compile(string charset, AdapterSite? site = null)
    {
        var problems = new AdapterProblems();
        var plan = TryCompile(charset, site ?? AdapterSite.Default, problems);
        Assert.Empty(problems);
        return plan!;
    }

    /// <summary>The sample pack with lines put at the end of its charset section.</summary>
    private AdapterPlan? TryCompile(string charset, AdapterSite site, AdapterProblems problems)
    {
        CopyPack();
        var yaml = Path.Combine(Pack, AdapterPack.FileName);
        var lines = File.ReadAllLines(yaml).ToList();
        var font = lines.FindIndex(l => l.StartsWith("  font:", StringComparison.Ordinal));
        lines.Insert(font + 1, charset.TrimEnd('\n'));
        File.WriteAllText(yaml, string.Join('\n', lines), new UTF8Encoding(false));
        return AdapterPack.Load(Pack, problems) is { } pack
            ? AdapterPlan.Compile(pack, EditionLibrary.Load().Find(pack.Edition)!, site, problems)
            : null;
    }

    private sealed class NameSink : IRecordSink
    {
        public string? Name { get; private set; }

        public void Add(StandardRecord row, SourcePosition position)
        {
            var item = row.Group.Items.ToList().FindIndex(i => i.Name == "氏名");
            Name ??= item < 0 ? null : Encoding.UTF8.GetString(row[item]);
        }
    }
}
