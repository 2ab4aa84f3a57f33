using System.Security.Cryptography;
using System.Text;

namespace Hub.Engine.Plans;

/// <summary>SHA-256 over a pack's files and the installed code tables that it uses: their names and contents, in the order of the names.</summary>
internal static class PackDigest
{
    /// <summary>Digest of a pack; without tables it is that of its folder alone.</summary>
    public static string Of(string folder, params IReadOnlyList<string> tables)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => (Name: Path.GetRelativePath(folder, f).Replace('\\', '/'), Path: f))
            .OrderBy(f => f.Name, StringComparer.Ordinal);

        // No file of a pack has a name that begins with a slash. The order of the tables is a part of what they say: a later one wins.
        return Of(files.Concat(tables.Select(t => (Name: "/tables/" + Path.GetFileName(t), Path: t))));
    }

    /// <summary>Digest of all installed tables.</summary>
    public static string OfTables(string folder) => Directory.Exists(folder)
        ? Of(Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), f)))
        : "";

    /// <summary>Digest of a site's rule sets, laid over that of the pack; without rules it stays as it is.</summary>
    public static string WithRules(string digest, IReadOnlyList<string> rules)
    {
        if (rules.Count == 0)
        {
            return digest;
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(digest + "\n" + Of(rules.Select(r => ("/rules/" + Path.GetFileName(r), r))))));
    }

    private static string Of(IEnumerable<(string Name, string Path)> files)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, path) in files)
        {
            digest.AppendData(Encoding.UTF8.GetBytes(name + "\n"));
            digest.AppendData(SHA256.HashData(File.ReadAllBytes(path)));
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }
}
