using Hub.Adapters.Packs;
using Hub.Codecs.Packs;
using Hub.Codecs.Tables;
using Hub.Engine.Plans;

namespace Hub.Engine.Tests.Plans;

public sealed class AdapterPlansTests : IDisposable
{
    private const string Adapter = "our-town/001";

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
