using System.Buffers;
using System.Globalization;
using System.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Validation.Across;
using Hub.Validation.Rules;

namespace Hub.Validation.Tests.Across;

/// <summary>A made-up municipality without fault: households of one to four people with histories of one to three rows, some under support measures.</summary>
internal sealed class Town
{
    public const string Municipality = "131016";

    private static readonly Edition s_edition = EditionLibrary.Load().Find("001", "2.1")!;

    public Town(int seed, int households)
    {
        var random = new Random(seed);
        for (var household = 1; household <= households; household++)
        {
            for (int member = 0, members = random.Next(1, 5); member < members; member++)
            {
                AddPerson(random, household, member);
            }
        }
    }

    public static Group Residents { get; } = s_edition.FindGroup("住民情報")!;

    public static Group Supported { get; } = s_edition.FindGroup("支援措置対象者情報")!;

    public static Edition Edition => s_edition;

    /// <summary>The rows, as values by item; a row's record is its index.</summary>
    public List<(Group Group, Dictionary<string, string> Values)> Rows { get; } = [];

    public int People { get; private set; }

    /// <summary>Indexes of rows that a test may pick one of.</summary>
    public IReadOnlyList<int> Where(Group group, Func<Dictionary<string, string>, bool> test) =>
        [.. Enumerable.Range(0, Rows.Count).Where(i => Rows[i].Group == group && test(Rows[i].Values))];

    public static string Number(int person) => person.ToString("D15", CultureInfo.InvariantCulture);

    /// <summary>Checks the town.</summary>
    public List<Finding> Check(
        int chunkBytes = 1 << 20, ValidationProfile? profile = null, IReadOnlyCollection<Group>? groups = null, bool isIncomplete = false,
        IReadOnlySet<AcrossSource>? others = null, Action<AcrossCheck>? give = null)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"hub-across-{Guid.NewGuid():N}");
        using var check = AcrossCheck.Create(s_edition, groups ?? [Residents, Supported], RuleSet.BuiltIn(s_edition), new AcrossOptions
        {
            Folder = folder,
            ChunkBytes = chunkBytes,
            Profile = profile ?? ValidationProfile.Cutover,
            Streams = ["JUMIN.DAT", "SHIEN.DAT"],
            IsIncomplete = isIncomplete,
            Others = others ?? new HashSet<AcrossSource>(),
        });
        for (var i = 0; i < Rows.Count; i++)
        {
            check.Add(Rows[i].Group, Rows[i].Group == Residents ? 0 : 1, i, Bytes(Rows[i].Group, Rows[i].Values));
        }

        give?.Invoke(check);
        var findings = check.Complete().ToList();
        check.Dispose();
        Assert.False(Directory.Exists(folder));
        return findings;
    }

    public static byte[] Bytes(Group group, IReadOnlyDictionary<string, string> values)
    {
        var record = new StandardRecord(group);
        foreach (var (name, value) in values)
        {
            record.Set(group.Find(name)!.Ordinal, Encoding.UTF8.GetBytes(value));
        }

        var bytes = new ArrayBufferWriter<byte>();
        record.WriteTo(bytes);
        return bytes.WrittenSpan.ToArray();
    }

    private void AddPerson(Random random, int household, int member)
    {
        var person = ++People;
        var history = random.Next(1, 4);
        var year = random.Next(1950, 2000);
        for (var number = 1; number <= history; number++)
        {
            Rows.Add((Residents, new Dictionary<string, string>
            {
                ["市区町村コード"] = Municipality,
                ["宛名番号"] = Number(person),
                ["個人履歴番号"] = number.ToString(CultureInfo.InvariantCulture),
                ["個人履歴番号_枝番号"] = "0",
                ["最新フラグ"] = number == history ? "1" : "0",
                ["削除フラグ"] = "0",
                ["世帯番号"] = Number(household),
                ["住民状態"] = "1",
                ["続柄コード1"] = member == 0 ? "02" : "20",
                ["個人番号"] = person.ToString("D12", CultureInfo.InvariantCulture),
                ["住民票コード"] = person.ToString("D11", CultureInfo.InvariantCulture),
                ["異動年月日"] = $"{year + number}-04-01",
            }));
        }

        if (random.Next(5) == 0)
        {
            Rows.Add((Supported, new Dictionary<string, string>
            {
                ["市区町村コード"] = Municipality,
                ["宛名番号"] = Number(person),
                ["履歴番号"] = "1",
                ["支援措置開始年月日"] = "2020-04-01",
                ["最新フラグ"] = "1",
                ["削除フラグ"] = "0",
            }));
        }
    }
}
