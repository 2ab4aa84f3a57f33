using System.Text.Json;
using Hub.Adapters;
using Hub.Adapters.Lookups;
using Hub.Adapters.Packs;
using Hub.Catalog.Editions;
using Hub.Forge.Templates;

namespace Hub.Forge.Tests;

/// <summary>Every pack can be forged, by its own unit tests alone: what is put in is found, and nothing else.</summary>
public sealed class PackForgeTests
{
    private const int Records = 400;

    private static readonly EditionLibrary s_editions = EditionLibrary.Load();

    public static TheoryData<string> Packs => [.. new AdapterLibrary().List().Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Write_AnyPack_EveryFaultIsFoundAndNothingElse(string name)
    {
        var plan = Plan(name);
        var templates = PackTemplates.Of(plan);
        Assert.Empty(templates.Missed);
        var files = TemplateForge.FilesOf(plan);
        Assert.True(files.Count > 0, string.Join('\n', templates.Unusable));
        foreach (var (errors, seed) in (ReadOnlySpan<(double, ulong)>)[(0, 3), (0.2, 4)])
        {
            var extract = files.ToDictionary(f => f.Name, f => Write(plan, f, new ForgeOptions { Records = Records, Seed = seed, Errors = errors }));
            var lookups = Lookups(plan, extract);
            foreach (var (file, (bytes, ledger, summary)) in extract)
            {
                var run = new DryRun();
                run.Run(plan, file, new MemoryStream(bytes), lookups);
                var expected = Expected(ledger);
                var extra = run.Found.Except(expected).Take(10).Select(f => run.Messages.First(m => m.StartsWith($"{f.Record} {f.Code}", StringComparison.Ordinal)));
                var missing = expected.Except(run.Found).Take(10).Select(f => "missing " + f);
                Assert.True(run.Found.SetEquals(expected), $"{name} {file}:\n{string.Join('\n', extra)}\n{string.Join('\n', missing)}");
                Assert.Equal(summary.Records, run.Records);
                Assert.Equal(summary.Bytes, bytes.Length);
                Assert.Equal(errors == 0, expected.Count == 0 || summary.Faults == 0);
            }

            Assert.True(errors == 0 || extract.Values.Sum(e => e.Summary.Faults) > Records / 10, name);
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

    private static SortedSet<(long Record, string Code)> Expected(string ledger)
    {
        var expected = new SortedSet<(long, string)>();
        foreach (var line in ledger.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var entry = JsonDocument.Parse(line);
            foreach (var code in entry.RootElement.GetProperty("expect").EnumerateArray())
            {
                expected.Add((entry.RootElement.GetProperty("record").GetInt64(), code.GetString()!));
            }
        }

        return expected;
    }

    private static LookupSet Lookups(AdapterPlan plan, Dictionary<string, (byte[] Bytes, string Ledger, ForgeSummary Summary)> extract)
    {
        if (plan.Lookups.Count == 0)
        {
            return LookupSet.Empty;
        }

        var folder = Directory.CreateTempSubdirectory("hub-forge-");
        try
        {
            foreach (var (file, written) in extract)
            {
                File.WriteAllBytes(Path.Combine(folder.FullName, file), written.Bytes);
            }

            return LookupBuilder.Read(plan, extract.Keys.Select(f => Path.Combine(folder.FullName, f)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (byte[] Bytes, string Ledger, ForgeSummary Summary) Write(AdapterPlan plan, ForgedFile file, ForgeOptions options)
    {
        using var extract = new MemoryStream();
        using var ledger = new StringWriter();
        var summary = new TemplateForge(plan, options, file, extract, ledger).Write();
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
