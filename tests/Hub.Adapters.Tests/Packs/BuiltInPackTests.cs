using Hub.Adapters.Packs;
using Hub.Adapters.Testing;
using Hub.Catalog.Editions;

namespace Hub.Adapters.Tests.Packs;

public class BuiltInPackTests
{
    private static readonly EditionLibrary s_editions = EditionLibrary.Load();

    public static TheoryData<string> Packs => [.. new AdapterLibrary().List().Select(p => p.Name)];

    [Fact]
    public void Library_HasPacks() => Assert.NotEmpty(Packs);

    [Theory]
    [MemberData(nameof(Packs))]
    public void Pack_IsWithoutMistakes(string name)
    {
        var plan = Compile(name, out var problems);
        Assert.Empty(problems);
        Assert.NotNull(plan);
        Assert.Equal(name, plan.Pack.Name);
        Assert.Equal(name, $"{plan.Pack.Vendor}/{name.Split('/')[1]}");
        Assert.StartsWith(plan.Pack.Business, name.Split('/')[1], StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(plan.Pack.Folder, "README.md")), "a pack has a README");
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Pack_PassesItsOwnTests(string name)
    {
        var plan = Compile(name, out var problems);
        Assert.NotNull(plan);
        var results = PackTestRun.Run(plan, problems);
        Assert.Empty(problems);
        Assert.NotEmpty(results);
        Assert.Equal("", string.Join('\n', results.SelectMany(r => r.Differences.Select(d => $"{r.Name} (line {r.Line}): {d}"))));
    }

    private static AdapterPlan? Compile(string name, out AdapterProblems problems)
    {
        problems = new AdapterProblems();
        var pack = AdapterPack.Load(new AdapterLibrary().Find(name)!, problems);
        return pack is null ? null : AdapterPlan.Compile(pack, s_editions.Find(pack.Edition)!, AdapterSite.Default, problems);
    }
}
