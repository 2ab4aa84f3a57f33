namespace Hub.Functional.Tests;

/// <summary>Whatever the hub writes is its owner's alone, whatever umask the user has.</summary>
public class PrivateFolderTests
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    [Fact]
    public async Task Migration_FilesAndFolders_AreTheirOwnersAlone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var scratch = new Scratch();
        var data = scratch["above/data"];
        await RunAsync("access", "grant", "vendor-a", "--role", "vendor", "--municipality", "131016", "--data", data);
        await RunAsync("quickstart", "--records", "60", "--errors", "0.3", "--data", data);
        var run = Path.GetFileName(Assert.Single(Directory.GetDirectories(Path.Combine(data, "runs")), r => Directory.Exists(Path.Combine(r, "standard"))));
        await RunAsync("quarantine", "export", run, "--output", scratch["out/quarantine"], "--data", data);
        await RunAsync("runs", "report", run, "--output", scratch["out/report"], "--data", data);

        var open = new[] { "above", "out" }.SelectMany(f => Directory.EnumerateFileSystemEntries(scratch[f], "*", SearchOption.AllDirectories).Append(scratch[f]))
            .Where(p => !p.Contains("/quickstart/", StringComparison.Ordinal) && OpenTo(p) != 0)
            .Select(p => $"{p}: {OpenTo(p)}");
        Assert.Empty(open);
        Assert.True(Directory.EnumerateFiles(Path.Combine(data, "runs", run, "standard")).Any(), "no standard files");
    }

    private static UnixFileMode OpenTo(string path) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(path) & Others;

    private static async Task RunAsync(params string[] args)
    {
        var line = await CommandLine.RunAsync(args);
        Assert.True(line.Code is 0 or 1, $"{string.Join(' ', args)}: {line.Error}");
    }
}
