using System.Text;
using Hub.Catalog.Editions;

namespace Hub.Catalog.Tests.Editions;

public sealed class EditionLibraryTests
{
    private static readonly string[] s_businesses =
    [
        "001", "002", "003", "004", "006", "010", "011", "012", "013", "017", "019", "020", "021", "022", "023", "024", "025", "026", "027", "028", "031",
    ];

    [Fact]
    public void Load_BuiltIn_HasAll20BusinessesAnd031()
    {
        var library = EditionLibrary.Load();

        Assert.Equal(s_businesses, library.All.Select(e => e.Business));
        Assert.Equal(["001", "031"], library.All.Where(e => e.Trust == Trust.Official).Select(e => e.Business));
    }

    [Fact]
    public void All_Conditions_Parse()
    {
        foreach (var group in EditionLibrary.Load().All.SelectMany(e => e.Groups))
        {
            foreach (var item in group.Items)
            {
                if (item.Condition is { IsEvaluable: true } condition)
                {
                    Assert.Equal(condition.Text, condition.Expression.ToString());
                }
                else
                {
                    Assert.True(item.Requirement != Hub.Catalog.Editions.Requirement.Conditional || group.Edition.Business == "031", item.ToString());
                }
            }

            foreach (var rule in group.Rules)
            {
                Assert.Equal(rule.Text, rule.Expression.ToString());
            }
        }
    }

    [Fact]
    public void All_Groups_AreInTheMannerOf001()
    {
        foreach (var group in EditionLibrary.Load().All.Where(e => e.Business != "031").SelectMany(e => e.Groups))
        {
            Assert.True(group.Find("市区町村コード")?.IsKey, group.ToString());
            foreach (var name in (string[])["最新フラグ", "削除フラグ", "操作者ID", "操作年月日", "操作時刻"])
            {
                Assert.True(group.Find(name) is not null, $"{group} has no {name}");
            }
        }
    }

    [Fact]
    public void All_SampleItems_LieInARangeThatCantBeMistaken()
    {
        foreach (var edition in EditionLibrary.Load().All)
        {
            foreach (var item in edition.Groups.SelectMany(g => g.Items))
            {
                Assert.Equal(8, item.Id.Length);
                Assert.Equal(edition.Business, item.Id[..3]);
                Assert.Equal(edition.Trust == Trust.Sample, item.Id[3] == '9');
                Assert.Matches("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", item.Romaji);
                Assert.True(edition.Trust == Trust.Sample || item.Provenance == Provenance.Official);
                Assert.True(edition.Trust == Trust.Official || item.Provenance != Provenance.Official);
            }
        }
    }

    [Fact]
    public void All_References_NameAnItemThatExists()
    {
        var library = EditionLibrary.Load();
        var items = library.All.SelectMany(e => e.Groups).SelectMany(g => g.Items).ToDictionary(i => i.Id);
        foreach (var item in items.Values.Where(i => i.References is not null))
        {
            Assert.True(item.IsForeignKey);
            Assert.True(items.TryGetValue(item.References!, out var target), $"{item} refers to {item.References}");
            Assert.NotSame(item.Group, target.Group);
        }
    }

    [Fact]
    public void All_UnknownDates_HaveTheirParts()
    {
        foreach (var group in EditionLibrary.Load().All.SelectMany(e => e.Groups))
        {
            foreach (var date in group.Items.Where(i => i.UnknownDate == UnknownDateRole.Date))
            {
                Assert.Equal(ItemType.Date, date.Type);
                Assert.True(date.UnknownFlag is null || group.Find(date.UnknownFlag)!.UnknownDate == UnknownDateRole.Flag);
                Assert.True(date.UnknownNotation is null || group.Find(date.UnknownNotation)!.UnknownDate == UnknownDateRole.Notation);
            }
        }
    }

    [Fact]
    public void All_LoadedOnceMore_TakesLessThan150MillisecondsOfProcessor()
    {
        static long Load()
        {
            var before = Environment.CpuUsage.TotalTime;
            var count = EditionLibrary.Load().All.Count();
            Assert.Equal(s_businesses.Length, count);
            return (long)(Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        }

        Assert.InRange(Enumerable.Range(0, 5).Min(_ => Load()), 0, 150);
    }

    [Fact]
    public void Write_EveryEdition_GivesTheCheckedInBytes()
    {
        foreach (var edition in EditionLibrary.Load().All)
        {
            using var written = new MemoryStream();
            EditionWriter.Write(edition, written);
            var path = Path.Combine(Repository.Root, "src", "Hub.Catalog", "editions", $"{edition.Business}-{edition.Version}.json");

            Assert.Equal(File.ReadAllText(path), Encoding.UTF8.GetString(written.ToArray()));
        }
    }

    [Theory]
    [InlineData("{", "")]
    [InlineData("[]", "StartObject")]
    [InlineData("{\"edition\": {\"busines\": \"001\"}}", "busines")]
    [InlineData("{\"groups\": []}", "edition")]
    public void ReadFile_NotAnEdition_NamesFileAndProblem(string text, string expected)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("hub-edition").FullName, "x.json");
        File.WriteAllText(path, text);

        var error = Assert.Throws<EditionFormatException>(() => EditionLibrary.ReadFile(path));
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_UserFolder_StandsBeforeTheBuiltIn()
    {
        var folder = Directory.CreateTempSubdirectory("hub-editions").FullName;
        var source = Path.Combine(Repository.Root, "src", "Hub.Catalog", "editions", "002-sample-1.json");
        File.WriteAllText(Path.Combine(folder, "mine.json"), File.ReadAllText(source).Replace("サンプルレイアウト", "変更版", StringComparison.Ordinal));

        Assert.StartsWith("変更版", EditionLibrary.Load(folder).Find("002", "sample-1")!.Title, StringComparison.Ordinal);
    }
}
