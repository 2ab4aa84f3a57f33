using System.Text.Json;
using System.Text.RegularExpressions;

namespace Hub.Architecture.Tests;

/// <summary>tools/sbom.cdx.json: a CycloneDX document with everything that the schema demands, and with exactly what the lock files pin.</summary>
public partial class BillOfMaterialsTests
{
    [GeneratedRegex("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")]
    private static partial Regex SerialNumber();

    [Fact]
    public void Document_HasWhatTheSchemaDemands()
    {
        using var json = Read();
        var root = json.RootElement;
        Assert.Equal(("CycloneDX", "1.6", 1), (root.GetProperty("bomFormat").GetString(), root.GetProperty("specVersion").GetString(), root.GetProperty("version").GetInt32()));
        Assert.Matches(SerialNumber(), root.GetProperty("serialNumber").GetString());
        var self = root.GetProperty("metadata").GetProperty("component");
        Assert.Equal("application", self.GetProperty("type").GetString());
        var components = root.GetProperty("components").EnumerateArray().ToList();
        string[] scopes = ["required", "optional", "excluded"];
        House.HasNo(components.Where(c => c.GetProperty("type").GetString() != "library" || c.GetProperty("name").GetString()!.Length == 0 || !scopes.Contains(c.GetProperty("scope").GetString()))
            .Select(c => $"{c}: type, name or scope is wrong"));
        House.HasNo(components.Where(c => c.GetProperty("licenses").EnumerateArray().Single().GetProperty("license").EnumerateObject().Single() is not { Name: "id" or "name" } licence || licence.Value.GetString()!.Length == 0)
            .Select(c => $"{c.GetProperty("name")}: no licence"));

        // References lead somewhere, and each is once there.
        var known = components.Append(self).Select(c => c.GetProperty("bom-ref").GetString()!).ToList();
        Assert.Equal(known.Count, known.Distinct(StringComparer.Ordinal).Count());
        var needs = root.GetProperty("dependencies").EnumerateArray().ToList();
        House.HasNo(needs.SelectMany(d => d.GetProperty("dependsOn").EnumerateArray().Append(d.GetProperty("ref"))).Select(r => r.GetString()!).Except(known, StringComparer.Ordinal).Select(r => $"{r} is no component"));
        Assert.Equal(known.Order(StringComparer.Ordinal), needs.Select(d => d.GetProperty("ref").GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Components_AreWhatTheLockFilesPin()
    {
        using var json = Read();
        var listed = json.RootElement.GetProperty("components").EnumerateArray().Select(c => $"{c.GetProperty("purl")} {c.GetProperty("properties")[0].GetProperty("value")}");
        var pinned = new[] { "src", "tests", "tools" }.SelectMany(f => SourceTree.Files(f, "packages.lock.json")).SelectMany(PinsOf).Distinct(StringComparer.Ordinal);
        Assert.Equal(pinned.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    private static JsonDocument Read() => JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tools", "sbom.cdx.json")));

    private static IEnumerable<string> PinsOf(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return [.. json.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(f => f.Value.EnumerateObject())
            .Where(p => p.Value.GetProperty("type").GetString() != "Project")
            .Select(p => $"pkg:nuget/{p.Name}@{p.Value.GetProperty("resolved")} {p.Value.GetProperty("contentHash")}")];
    }
}
