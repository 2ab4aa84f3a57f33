using System.Buffers;
using System.Globalization;
using System.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Validation.Across;

namespace Hub.Validation.Tests.Across;

/// <summary>Bills of a made-up municipality: a year's amount in one row and one to ten instalments in others, or both in every row.</summary>
public sealed class SumTests
{
    private const int Bills = 300;

    public static TheoryData<string, string> Rules => new()
    {
        { "010", "R010-51" },
        { "012", "R012-51" },
        { "025", "R025-52" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Complete_InstalmentsThatAddUp_FindsNothing(string business, string rule) => Assert.Empty(Check(business, rule, Rows(business)));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Complete_AnInstalmentGoneOrChanged_IsFoundAtTheTotalWithTheDifference(string business, string rule)
    {
        for (var seed = 1; seed <= 5; seed++)
        {
            var random = new Random(seed);
            var rows = Rows(business);
            var bill = random.Next(Bills);
            var parts = rows.Where(r => r.Bill == bill && r.Part > 0).ToList();
            var broken = parts[random.Next(parts.Count)];
            var at = rows.IndexOf(broken);
            rows[at] = broken with { Part = broken.Part + 700 };
            var more = Assert.Single(Check(business, rule, rows));
            Assert.Equal((7016, "-700", Severity.Warning), (more.Code.Number, more.Found, more.Severity));
            Assert.Equal(rows.FindIndex(r => r.Bill == bill && r.Total > 0), more.Position.Record);
            if (parts.Count > 1)
            {
                rows.RemoveAt(at);
                Assert.Equal(broken.Part.ToString(CultureInfo.InvariantCulture), Assert.Single(Check(business, rule, rows)).Found);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Complete_RowsThatNoLongerHold_DoNotCount(string business, string rule)
    {
        var rows = Rows(business);
        rows.AddRange([.. rows.Where(r => r.Part > 0).Take(20).Select(r => r with { IsLatest = false, Part = 99 })]);
        Assert.Empty(Check(business, rule, rows));
    }

    [Theory]
    [InlineData("010", "R010-51")]
    [InlineData("025", "R025-52")]
    public void Complete_TotalWithoutAnyInstalment_IsFoundOnceNothingIsInQuarantine(string business, string rule)
    {
        var rows = Rows(business).Where(r => r.Bill != 7 || r.Total > 0).ToList();
        Assert.Single(Check(business, rule, rows));
        Assert.Empty(Check(business, rule, rows, isIncomplete: true));
    }

    [Theory]
    [InlineData(512)]
    [InlineData(16 * 1024)]
    public void Complete_KeysOnDisk_FindsTheSame(int chunkBytes)
    {
        var rows = Rows("025").Select(r => r.Part > 0 && r.Bill % 7 == 0 ? r with { Part = r.Part + 1 } : r).ToList();
        var expected = Check("025", "R025-52", rows);
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Select(f => (f.Position.Record, f.Found)), Check("025", "R025-52", rows, chunkBytes).Select(f => (f.Position.Record, f.Found)));
    }

    [Fact]
    public void Complete_InstalmentsNotInTheRun_SaysThatTheRuleWasNotJudged()
    {
        var findings = Check("010", "R010-51", [.. Rows("010").Where(r => r.Total > 0)]);
        Assert.Equal(AcrossFindings.RuleNotApplicable, Assert.Single(findings).Code);
    }

    private static List<Row> Rows(string business)
    {
        var random = new Random(4);
        List<Row> rows = [];
        for (var bill = 0; bill < Bills; bill++)
        {
            var parts = Enumerable.Range(0, random.Next(1, 11)).Select(_ => random.Next(1, 900) * 100L).ToList();
            var total = parts.Sum();
            if (business != "012")
            {
                rows.Add(new(bill, total, 0, 0));
            }

            rows.AddRange(parts.Select((p, i) => new Row(bill, business == "012" ? total : 0, p, i + 1)));
        }

        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rows));
        return rows;
    }

    private static List<Finding> Check(string business, string rule, List<Row> rows, int chunkBytes = 1 << 20, bool isIncomplete = false)
    {
        var edition = EditionLibrary.Load().Find(business, "sample-1")!;
        var compiled = AcrossRules.Of(edition).Single(r => r.Id == rule);
        var groups = new[] { compiled.Group, compiled.PartGroup }.Where(g => g.Length > 0).Select(g => edition.FindGroup(g)!).ToList();
        var folder = Path.Combine(Path.GetTempPath(), $"hub-sums-{Guid.NewGuid():N}");
        using var check = AcrossCheck.Create(edition, groups, [compiled], new AcrossOptions
        {
            Folder = folder,
            ChunkBytes = chunkBytes,
            Profile = ValidationProfile.Cutover.With(Hub.Validation.Rules.RuleSet.BuiltIn(edition)),
            Streams = ["A.DAT"],
            IsIncomplete = isIncomplete,
        });
        var bytes = new ArrayBufferWriter<byte>();
        for (var i = 0; i < rows.Count; i++)
        {
            var (group, values) = Values(business, rows[i]);
            var record = new StandardRecord(edition.FindGroup(group)!);
            foreach (var (item, value) in values)
            {
                record.Set(record.Group.Find(item)!.Ordinal, Encoding.UTF8.GetBytes(value));
            }

            bytes.Clear();
            record.WriteTo(bytes);
            check.Add(record.Group, 0, i, bytes.WrittenSpan);
        }

        return [.. check.Complete()];
    }

    private static (string Group, (string Item, string Value)[] Values) Values(string business, Row row)
    {
        var key = row.Bill.ToString("D8", CultureInfo.InvariantCulture);
        var number = row.Number.ToString("D2", CultureInfo.InvariantCulture);
        var (total, part) = (row.Total.ToString(CultureInfo.InvariantCulture), row.Part.ToString(CultureInfo.InvariantCulture));
        var latest = ("最新フラグ", row.IsLatest ? "1" : "0");
        return (business, row.Part > 0) switch
        {
            ("010", false) => ("個人住民税課税情報", [("市区町村コード", "131016"), ("宛名番号", key), ("課税年度", "2024"), ("課税情報履歴番号", "1"), latest, ("普通徴収税額", total)]),
            ("010", true) => ("期別税額（普通徴収）", [("市区町村コード", "131016"), ("課税年度", "2024"), ("通知書番号", key), ("期別", number), latest, ("宛名番号", key), ("期別税額", part)]),
            ("025", false) => ("賦課・保険料", [("市区町村コード", "131016"), ("賦課年度", "2024"), ("相当年度", "2024"), ("被保険者番号", key), ("賦課管理番号", "1"), latest, ("年間保険料額", total)]),
            ("025", true) => ("期割・収納", [("市区町村コード", "131016"), ("賦課年度", "2024"), ("被保険者番号", key), ("期別", number), ("徴収区分", "2"), latest, ("期別保険料", part)]),
            _ => ("税額・期別", [("市区町村コード", "131016"), ("課税年度", "2024"), ("通知書番号", key), ("期別", number), latest, ("固定資産税額", total), ("都市計画税額", "0"), ("期別税額", part)]),
        };
    }

    private sealed record Row(int Bill, long Total, long Part, int Number)
    {
        public bool IsLatest { get; init; } = true;
    }
}
