using System.Diagnostics;
using System.Globalization;

namespace Hub.Testing.Postgres;

/// <summary>Where PostgreSQL's own programs lie: the newest of PATH's and Debian's folders that is 15 or later.</summary>
public static class PostgresPrograms
{
    /// <summary>The oldest version that the hub takes.</summary>
    public const int OldestVersion = 15;

    private const string DebianRoot = "/usr/lib/postgresql";

    private static readonly string[] s_needed = ["initdb", "postgres", "psql"];
    private static readonly Lazy<string?> s_folder = new(FindFolder);

    /// <summary>Folder with initdb and postgres; null where no PostgreSQL is installed.</summary>
    public static string? Folder => s_folder.Value;

    /// <summary>The reason why no server can be started here; null where one can.</summary>
    public static string? Missing => Folder is null ? $"Not installed here: PostgreSQL {OldestVersion} or later with {string.Join(", ", s_needed)}." : null;

    /// <summary>Full path of one of the programs.</summary>
    public static string Find(string program) =>
        Path.Combine(Folder ?? throw new InvalidOperationException(Missing), program) is var path && File.Exists(path) ? path : Requirement.Find(program)
            ?? throw new InvalidOperationException($"{program} is neither in {Folder} nor on PATH.");

    private static string? FindFolder() =>
        Candidates().FirstOrDefault(f => s_needed.All(p => File.Exists(Path.Combine(f, p)) || Requirement.Find(p) is not null) && VersionOf(f) >= OldestVersion);

    private static IEnumerable<string> Candidates()
    {
        if (Directory.Exists(DebianRoot))
        {
            foreach (var version in Directory.GetDirectories(DebianRoot).Select(Path.GetFileName).Where(v => int.TryParse(v, out _)).OrderByDescending(v => int.Parse(v!, CultureInfo.InvariantCulture)))
            {
                yield return Path.Combine(DebianRoot, version!, "bin");
            }
        }

        if (Requirement.Find("initdb") is { } initdb)
        {
            yield return Path.GetDirectoryName(initdb)!;
        }
    }

    private static int VersionOf(string folder)
    {
        var program = Path.Combine(folder, "postgres");
        if (!File.Exists(program))
        {
            return 0;
        }

        using var process = Process.Start(new ProcessStartInfo(program, ["--version"]) { RedirectStandardOutput = true })!;
        var words = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return words.Length > 2 && int.TryParse(words[2].Split('.')[0], out var version) ? version : 0;
    }
}
