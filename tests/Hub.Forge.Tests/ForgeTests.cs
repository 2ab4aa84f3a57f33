using System.Security.Cryptography;
using System.Text.Json;
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
    public void Write_WithFaults_EveryFaultIsFoundAndNothingElse(ulong seed)
    {
        var options = new ForgeOptions { Records = 3000, Seed = seed, Errors = 0.1 };
        foreach (var file in Forge.Files(s_plan))
        {
            var (bytes, ledger, summary) = Write(options, file);
            var expected = new SortedSet<(long Record, string Code)>();
            foreach (var line in ledger.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                using var entry = JsonDocument.Parse(line);
                foreach (var code in entry.RootElement.GetProperty("expect").EnumerateArray())
                {
                    expected.Add((entry.RootElement.GetProperty("record").GetInt64(), code.GetString()!));
                }
            }

            var run = new DryRun();
            run.Run(s_plan, file.Name, new MemoryStream(bytes));
            var extra = run.Found.Except(expected).Take(20).Select(f => f + " " + run.Messages.FirstOrDefault(m => m.StartsWith($"{f.Record} {f.Code}", StringComparison.Ordinal)));
            var missing = expected.Except(run.Found).Take(20).Select(f => "missing " + f);
            Assert.True(run.Found.SetEquals(expected), $"seed {seed} {file.Name}:\n{string.Join('\n', extra)}\n{string.Join('\n', missing)}");
            Assert.Equal(summary.Records, run.Records);
            Assert.True(file.Source != "juki" || summary.Faults > 200, $"{summary}");
        }
    }

    [Fact]
    public void Write_WithoutFaults_IsClean()
    {
        var options = new ForgeOptions { Records = 5000, Seed = 7, Errors = 0 };
        foreach (var file in Forge.Files(s_plan))
        {
            var (bytes, ledger, summary) = Write(options, file);
            var run = new DryRun();
            run.Run(s_plan, file.Name, new MemoryStream(bytes));
            Assert.Empty(ledger);
            Assert.True(run.Messages.Count == 0, string.Join('\n', run.Messages.Take(30)));
            Assert.Equal(summary.Records, run.Rows);
        }
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
