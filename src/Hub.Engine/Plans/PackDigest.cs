using System.Security.Cryptography;
using System.Text;

namespace Hub.Engine.Plans;

/// <summary>SHA-256 over a pack's files: their names and contents, in the order of the names.</summary>
internal static class PackDigest
{
    public static string Of(string folder)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => (Name: Path.GetRelativePath(folder, f).Replace('\\', '/'), Path: f))
            .OrderBy(f => f.Name, StringComparer.Ordinal);
        foreach (var (name, path) in files)
        {
            digest.AppendData(Encoding.UTF8.GetBytes(name + "\n"));
            digest.AppendData(SHA256.HashData(File.ReadAllBytes(path)));
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }
}
