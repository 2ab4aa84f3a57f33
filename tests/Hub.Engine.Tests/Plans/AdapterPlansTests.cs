using Hub.Adapters.Packs;
using Hub.Characters.Identification;
using Hub.Characters.Packs;
using Hub.Codecs.Packs;
using Hub.Codecs.Tables;
using Hub.Engine.Plans;

namespace Hub.Engine.Tests.Plans;

public sealed class AdapterPlansTests : IDisposable
{
    private const string Adapter = "our-town/001";

    private static readonly DateTimeOffset s_when = new(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(9));

    private readonly string _root = Directory.CreateTempSubdirectory("hub-plans-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Find_InstalledTable_IsCoveredByTheDigest()
    {
        CopyPack("  tables: our-gaiji");
        var options = new EngineOptions { DataFolder = Path.Combine(_root, "data"), AdapterFolders = [Path.Combine(_root, "packs")] };
        var plans = new AdapterPlans(options);
        var request = new PlanRequest(Adapter, "", new Dictionary<string, string>());
        Assert.Equal(RefusalReason.AdapterInvalid, Assert.Throws<RefusedException>(() => plans.Find(request)).Reason);

        Save("our-gaiji", 0x20BB7);
        var first = plans.Find(request);
        Assert.Same(first, plans.Find(request));

        Save("another", 0x20BB7);
        Assert.Equal(first.AdapterSha256, plans.Find(request).AdapterSha256);

        Save("our-gaiji", 0x9AD9);
        Assert.NotEqual(first.AdapterSha256, plans.Find(request).AdapterSha256);
    }

    [Fact]
    public void Find_TablesOfTheSite_AreUsed()
    {
        CopyPack("");
        Save("our-gaiji", 0x20BB7);
        var options = new EngineOptions { DataFolder = Path.Combine(_root, "data"), AdapterFolders = [Path.Combine(_root, "packs")] };
        var request = new PlanRequest(Adapter, "", new Dictionary<string, string>());
        var without = new AdapterPlans(options).Find(request);
        var with = new AdapterPlans(options with { Tables = ["our-gaiji"] }).Find(request);
        Assert.NotEqual(without.AdapterSha256, with.AdapterSha256);
    }

    [Fact]
    public void Find_RulesOfTheSite_AreUsedAndCoveredByTheDigest()
    {
        CopyPack("");
        var options = new EngineOptions { DataFolder = Path.Combine(_root, "data"), AdapterFolders = [Path.Combine(_root, "packs")] };
        var plans = new AdapterPlans(options);
        var request = new PlanRequest(Adapter, "rehearsal", new Dictionary<string, string>());
        var without = plans.Find(request);
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(_root, "data", "rules")).FullName, "001-city.json");
        File.WriteAllText(file, """
            { "version": "1", "rules": [ { "id": "S-1", "group": "住民情報", "finding": "SITE_RULE_BROKEN", "must": "世帯番号 <> '0'", "ja": "x", "en": "x",
              "good": { "世帯番号": "1" }, "bad": { "世帯番号": "0" } } ], "limits": [ { "finding": "CODE_NOT_IN_LIST", "profile": "rehearsal", "count": 3 } ] }
            """);

        var with = plans.Find(request);
        Assert.NotEqual(without.AdapterSha256, with.AdapterSha256);
        Assert.Contains(with.Rules.Rules, r => r.Id == "S-1");
        Assert.Equal(3, Assert.Single(with.Profile.Limits).Count);
        Assert.Equal(("rehearsal", 0), (without.Profile.Name, without.Profile.Limits.Count));

        File.WriteAllText(file, File.ReadAllText(file).Replace("世帯番号 <>", "世帯 <>", StringComparison.Ordinal));
        var refused = Assert.Throws<RefusedException>(() => plans.Find(request));
        Assert.Contains("001-city.json:1:", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_WhatRunsCounted_KeepsThePlan_AndADecisionMakesAnother()
    {
        CopyPack("");
        var options = new EngineOptions { DataFolder = Path.Combine(_root, "data"), AdapterFolders = [Path.Combine(_root, "packs")] };
        var plans = new AdapterPlans(options);
        var request = new PlanRequest(Adapter, "", new Dictionary<string, string>()) { Municipality = "131016" };
        var first = plans.Find(request);
        Change(l => l.Merge([new WorkItem(first.Charset, "80A1") { Scalar = "U+E000", Count = 3, Persons = 2 }], "r1"));
        Assert.Same(first, plans.Find(request));

        Change(l => l.Decide(l.Items.Single(), new WorkDecision("MJ026190", "邉", GaijiMatch.Same), "sato", "写真", s_when));
        Assert.Same(first, plans.Find(request));

        Change(l => l.Check(l.Items.Single(), agree: true, "tanaka", "", s_when));
        var decided = plans.Find(request);
        Assert.NotSame(first, decided);
        Assert.True(decided.IsDecided(0x80A1));
        Assert.False(first.IsDecided(0x80A1));

        Change(l => l.Merge([new WorkItem(first.Charset, "80A1") { Scalar = "U+E000", Count = 4, Persons = 2 }], "r2"));
        Assert.Same(decided, plans.Find(request));
    }

    // A hub lives for months: a parameter such as a date, and each municipality, make a plan of their own.
    [Fact]
    public void Find_ManyRequests_KeepsThoseUsedLast()
    {
        CopyPack("");
        var plans = new AdapterPlans(new EngineOptions { DataFolder = Path.Combine(_root, "data"), AdapterFolders = [Path.Combine(_root, "packs")] });
        var first = plans.Find(Of(0));
        var second = plans.Find(Of(1));
        for (var i = 2; i <= 32; i++)
        {
            Assert.Same(first, plans.Find(Of(0)));
            plans.Find(Of(i));
        }

        Assert.Same(first, plans.Find(Of(0)));
        Assert.NotSame(second, plans.Find(Of(1)));

        static PlanRequest Of(int number) => new(Adapter, "", new Dictionary<string, string>()) { Municipality = $"{number:D6}" };
    }

    private void Change(Action<WorkList> change) => new WorkListStore(Path.Combine(_root, "data", "characters")).Change("131016", l =>
    {
        change(l);
        return l;
    });

    private void Save(string name, int scalar)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, "data", "tables")).FullName;
        File.WriteAllText(Path.Combine(folder, name + ".tsv"), PackFile.Write(new CodeTablePack(name, "jef", "1", "none", [new CodeRow(0x80A1, scalar, 0, RowUse.Both)])));
    }

    private void CopyPack(string charset)
    {
        var source = new AdapterLibrary().Find("sample-host-f/001")!;
        var folder = Path.Combine(_root, "packs", Adapter);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        var yaml = Path.Combine(folder, AdapterPack.FileName);
        File.WriteAllText(yaml, File.ReadAllText(yaml).Replace("  font: jis90\n", $"  font: jis90\n{charset}\n", StringComparison.Ordinal));
    }
}
