using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Hub.Characters.Tests.Moji;

/// <summary>The npm package that the resources are made from: taken from HUB_MOJI_DB, else packed once into the temporary folder.</summary>
internal static class MojiPackage
{
    private const string Name = "@mandel59/mojidata@1.8.1";
    private const string Sha256 = "d51b41cc0164211090757eb2f5e74cd343a1cae82061b14082c4f436891b87b4";
    private static readonly Lazy<(string? Path, string? Reason)> s_found = new(Find);

    /// <summary>Full path of moji.db. Only where <see cref="MissingReason"/> is null.</summary>
    public static string DatabasePath => s_found.Value.Path!;

    /// <summary>Why the package is not at hand; null where it is.</summary>
    public static string? MissingReason => s_found.Value.Reason;

    private static (string? Path, string? Reason) Find()
    {
        if (Environment.GetEnvironmentVariable("HUB_MOJI_DB") is { Length: > 0 } given)
        {
            return File.Exists(given) ? (given, null) : (null, $"HUB_MOJI_DB names {given}, which is not there.");
        }

        var folder = Path.Combine(Path.GetTempPath(), "hub-mojidata-1.8.1");
        var path = Path.Combine(folder, "moji.db");
        if (File.Exists(path))
        {
            return (path, null);
        }

        if (Requirement.Tools("npm") is { } missing)
        {
            return (null, missing);
        }

        try
        {
            Directory.CreateDirectory(folder);
            return Pack(folder) is { } reason ? (null, reason) : (path, null);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return (null, $"{Name} could not be unpacked: {exception.Message}");
        }
    }

    private static string? Pack(string folder)
    {
        var start = new ProcessStartInfo("npm", ["pack", Name, "--silent"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start);
        if (process is null || !process.WaitForExit(TimeSpan.FromSeconds(120)))
        {
            process?.Kill(entireProcessTree: true);
            return "npm pack took longer than 120 s.";
        }

        var archive = Directory.GetFiles(folder, "*.tgz").FirstOrDefault();
        if (process.ExitCode != 0 || archive is null)
        {
            return $"npm pack {Name} is not possible here (exit code {process.ExitCode}).";
        }

        using (var stream = File.OpenRead(archive))
        {
            if (Convert.ToHexStringLower(SHA256.HashData(stream)) != Sha256)
            {
                return $"{Name} is not the package that the resources were made from.";
            }
        }

        Unpack(archive, folder);
        File.Delete(archive);
        return null;
    }

    // Written under another name first, so that a test run that is stopped leaves no half a database.
    private static void Unpack(string archive, string folder)
    {
        using var tar = new TarReader(new GZipStream(File.OpenRead(archive), CompressionMode.Decompress));
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.Name == "package/dist/moji.db")
            {
                var part = Path.Combine(folder, $"moji.{Environment.ProcessId}.part");
                entry.ExtractToFile(part, overwrite: true);
                File.Move(part, Path.Combine(folder, "moji.db"), overwrite: true);
            }
        }
    }
}
