using System.Security.Cryptography;
using Hub.Adapters;
using Hub.Adapters.Packs;
using Hub.Catalog.Editions;

namespace Hub.Forge.Tests;

public sealed class ForgeTests
{
    private static readonly AdapterPlan s_plan = Plan("sample-host-f/001");

    [Theory]
    [InlineData(1UL)]
    [InlineData(20251231UL)]
    public async Task Write_WithFaults_EveryFaultIsFoundAndNothingElse(ulong seed)
    {
        var options = new ForgeOptions { Records = 3000, Seed = seed, Errors = 0.1 };
        var extract = Forge.Files(s_plan).ToDictionary(f => f.Name, f => Write(options, f));
        await using var hub = new DryRunHub();
        var (_, findings) = await hub.ValidateAsync(s_plan, extract.ToDictionary(e => e.Key, e => e.Value.Bytes));
        Ledger.AssertEqual(extract.Values.Select(e => e.Ledger), findings);
        Assert.InRange(extract["JUKI.DAT"].Summary.Faults, 200, 400);
    }

    [Fact]
    public async Task Write_WithoutFaults_IsClean()
    {
        var options = new ForgeOptions { Records = 5000, Seed = 7, Errors = 0 };
        var extract = Forge.Files(s_plan).ToDictionary(f => f.Name, f => Write(options, f));
        await using var hub = new DryRunHub();
        var (result, findings) = await hub.ValidateAsync(s_plan, extract.ToDictionary(e => e.Key, e => e.Value.Bytes));
        Assert.All(extract.Values, e => Assert.Empty(e.Ledger));
        Assert.Empty(result.Blocking.Concat(result.Notices).Concat(findings).Select(f => $"{f.Code} {f.Position} {f.Field} {f.Expected}"));
        Assert.Equal(extract.Values.Sum(e => e.Summary.Records), result.View.Streams.Sum(s => s.Checkpoint.Rows));
    }

    [Fact]
    public void Write_SameSeed_GivesTheSameBytesAndAnotherSeedOthers()
    {
        var file = Forge.Files(s_plan)[0];
        string Digest(ulong seed) => Convert.ToHexString(SHA256.HashData(Write(new ForgeOptions { Records = 500, Seed = seed }, file).Bytes));
        Assert.Equal(Digest(3), Digest(3));
        Assert.NotEqual(Digest(3), Digest(4));
    }

    [Fact]
    public void Write_Records_AreExactlyAsManyAsAskedFor()
    {
        foreach (var records in new[] { 0, 1, 2, 777 })
        {
            Assert.Equal(records, Write(new ForgeOptions { Records = records }, Forge.Files(s_plan)[0]).Summary.Records);
        }
    }

    private static (byte[] Bytes, string Ledger, ForgeSummary Summary) Write(ForgeOptions options, ForgedFile file)
    {
        using var extract = new MemoryStream();
        using var ledger = new StringWriter();
        var summary = Forge.Write(s_plan, options, file, extract, ledger);
        Assert.Equal(summary.Bytes, extract.Length);
        return (extract.ToArray(), ledger.ToString(), summary);
    }

    private static AdapterPlan Plan(string name)
    {
        var problems = new AdapterProblems();
        var library = new AdapterLibrary(AdapterLibrary.BuiltIn);
        var pack = AdapterPack.Load(library.Find(name)!, problems);
        Assert.NotNull(pack);
        var editions = EditionLibrary.Load();
        var edition = editions.Find("001", "2.1");
        Assert.NotNull(edition);
        var plan = AdapterPlan.Compile(pack, edition, AdapterSite.Default, problems);
        Assert.True(plan is not null, string.Join('\n', problems));
        return plan;
    }
}
