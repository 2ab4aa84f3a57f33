using System.Text.Json;

namespace Hub.Sbom;

/// <summary>Every packages.lock.json of the house.</summary>
internal static class LockFiles
{
    private static readonly string[] s_folders = ["src", "tests", "tools"];

    /// <summary>All packages by name and version, the parts' own projects left out.</summary>
    public static IReadOnlyList<LockedPackage> Read(string root)
    {
        SortedDictionary<string, LockedPackage> all = new(StringComparer.Ordinal);
        foreach (var folder in s_folders)
        {
            foreach (var path in Directory.EnumerateFiles(Path.Combine(root, folder), "packages.lock.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                foreach (var package in Read(path, isShipped: folder == "src"))
                {
                    // What both need is shipped.
                    all.TryAdd(package.Url, package);
                }
            }
        }

        return [.. all.Values];
    }

    private static IEnumerable<LockedPackage> Read(string path, bool isShipped)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return [.. json.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(f => f.Value.EnumerateObject())
            .Where(p => p.Value.GetProperty("type").GetString() != "Project")
            .Select(p => new LockedPackage(
                p.Name,
                p.Value.GetProperty("resolved").GetString()!,
                p.Value.GetProperty("contentHash").GetString()!,
                p.Value.TryGetProperty("dependencies", out var needs) ? [.. needs.EnumerateObject().Select(n => n.Name).Order(StringComparer.Ordinal)] : [],
                isShipped))];
    }
}
