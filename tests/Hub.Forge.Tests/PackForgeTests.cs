using Hub.Adapters;
using Hub.Adapters.Packs;
using Hub.Catalog.Editions;
using Hub.Forge.Templates;

namespace Hub.Forge.Tests;

/// <summary>Every pack can be forged, by its own unit tests alone: what is put in is found, and nothing else.</summary>
public sealed class PackForgeTests
{
    private static readonly EditionLibrary s_editions = EditionLibrary.Load();

    public static TheoryData<string> Packs => [.. new AdapterLibrary().List().Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Packs))]
    public async Task Write_AnyPack_EveryFaultIsFoundAndNothingElse(string name)
    {
        var plan = Plan(name);
        Assert.Empty(PackTemplates.Of(plan).Missed);
        Assert.Empty(PackTemplates.Of(plan).Unusable);
        foreach (var (errors, records, seed) in ((double, int, ulong)[])[(0, 40, 3), (0.2, 70, 4)])
        {
            var extract = Forge.Files(plan).ToDictionary(f => f.Name, f => Write(plan, f, new ForgeOptions { Records = records, Seed = seed, Errors = errors }));
            await using var hub = new DryRunHub();
            var (result, findings) = await hub.ValidateAsync(plan, extract.ToDictionary(e => e.Key, e => e.Value.Bytes));
            Ledger.AssertEqual(extract.Values.Select(e => e.Ledger), findings);
            Assert.Equal(extract.Values.Sum(e => e.Summary.Records), result.View.Streams.Sum(s => s.Checkpoint.Records));
            Assert.All(extract.Values, e => Assert.Equal(e.Summary.Bytes, e.Bytes.Length));
            if (errors == 0)
            {
                Assert.Empty(result.Blocking.Concat(result.Notices).Concat(findings).Select(f => $"{f.Code} {f.Position} {f.Field} {f.Expected}"));
            }
            else
            {
                Assert.InRange(extract.Values.Sum(e => e.Summary.Faults), records / 10, long.MaxValue);
            }
        }
    }

    [Fact]
    public void Write_SameSeed_GivesTheSameBytes()
    {
        var plan = Plan("sample-csv/001");
        var file = TemplateForge.FilesOf(plan)[0];
        var options = new ForgeOptions { Records = 300, Seed = 9 };
        Assert.Equal(Write(plan, file, options).Bytes, Write(plan, file, options).Bytes);
        Assert.NotEqual(Write(plan, file, options).Bytes, Write(plan, file, options with { Seed = 10 }).Bytes);
    }

    private static (byte[] Bytes, string Ledger, ForgeSummary Summary) Write(AdapterPlan plan, ForgedFile file, ForgeOptions options)
    {
        using var extract = new MemoryStream();
        using var ledger = new StringWriter();
        var summary = Forge.Write(plan, options, file, extract, ledger);
        return (extract.ToArray(), ledger.ToString(), summary);
    }

    private static AdapterPlan Plan(string name)
    {
        var problems = new AdapterProblems();
        var pack = AdapterPack.Load(new AdapterLibrary().Find(name)!, problems);
        Assert.NotNull(pack);
        var plan = AdapterPlan.Compile(pack, s_editions.Find(pack.Edition)!, AdapterSite.Default, problems);
        Assert.True(plan is not null, string.Join('\n', problems));
        return plan;
    }
}
