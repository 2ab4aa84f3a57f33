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
