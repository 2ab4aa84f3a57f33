using System.Text.Json;

namespace Hub.Architecture.Tests;

public class NoticeTests
{
    [Fact]
    public void Packages_OfTheLockFiles_AreAllInTheNotice()
    {
        var notice = File.ReadAllText(Path.Combine(Repository.Root, "NOTICE"));
        var packages = new[] { "src", "tests", "tools" }.SelectMany(f => SourceTree.Files(f, "packages.lock.json")).SelectMany(PackagesOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(packages);
        House.HasNo(packages.Where(p => !notice.Contains(p + ":", StringComparison.Ordinal) && !notice.Contains(p + ",", StringComparison.Ordinal)).Select(p => $"{p} is not in NOTICE with its licence"));
    }

    private static IEnumerable<string> PackagesOf(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return [.. json.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(f => f.Value.EnumerateObject())
            .Where(p => p.Value.GetProperty("type").GetString() != "Project").Select(p => p.Name)];
    }
}
