using System.Text.Json;

namespace Hub.Functional.Tests;

/// <summary><c>hub runs delete</c>, as a person or a script uses it.</summary>
public class DeletionTests
{
    [Fact]
    public async Task Delete_InTwoSteps_LeavesACertificateOfWhatWasThere()
    {
        using var scratch = new Scratch();
        var data = scratch["data"];
        await RunAsync(0, "quickstart", "--records", "120", "--errors", "0.2", "--data", data);
        var listed = (await RunAsync(0, "runs", "list", "--json", "--data", data)).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["STATE_CHECKED", "STATE_COMMITTED"], listed.Select(r => r.GetProperty("state").GetString()).Order(StringComparer.Ordinal));

        // The dry-run, then the one that is committed: both may have begun in one second, so their names don't tell.
        var runs = listed.OrderBy(r => r.GetProperty("state").GetString(), StringComparer.Ordinal).Select(r => Path.GetFileName(r.GetProperty("name").GetString())!).ToArray();
        foreach (var run in runs)
        {
            await RunAsync(0, "runs", "report", run, "--list", "--data", data);
            Assert.Contains("add --yes", (await RunAsync(2, "runs", "delete", run, "--reason", "over", "--data", data)).Error, StringComparison.Ordinal);
        }

        Assert.Contains("--committed", (await RunAsync(2, "runs", "delete", runs[1], "--reason", "over", "--yes", "--data", data)).Error, StringComparison.Ordinal);
        Assert.Contains("reason", (await RunAsync(2, "runs", "delete", runs[0], "--yes", "--data", data)).Error, StringComparison.Ordinal);
        foreach (var run in runs)
        {
            var file = scratch[run + ".json"];
            var said = await RunAsync(0, "runs", "delete", run, "--reason", "handed over", "--committed", "--yes", "--output", file, "--data", data);
            using var certificate = JsonDocument.Parse(File.ReadAllText(file));
            var rows = certificate.RootElement.GetProperty("deleted").GetProperty("rows").GetInt64();
            Assert.True(rows > 50, $"{rows} rows");
            Assert.Contains(rows.ToString("N0", System.Globalization.CultureInfo.InvariantCulture), said.Output, StringComparison.Ordinal);
            Assert.Equal(File.ReadAllText(Path.Combine(data, "deletions", run + ".json")), File.ReadAllText(file));
            Assert.Contains("deleted", (await RunAsync(0, "runs", "show", run, "--data", data)).Output, StringComparison.Ordinal);
            await RunAsync(2, "runs", "report", run, "--data", data, "--output", scratch["never"]);
        }

        Assert.Empty(Directory.GetDirectories(Path.Combine(data, "runs")));
        var audit = await RunAsync(0, "audit", "export", "--data", data);
        Assert.Equal(2, audit.Output.Split('\n').Count(l => l.Contains("/DeleteRun", StringComparison.Ordinal) && l.Contains("\"ok\"", StringComparison.Ordinal)));
    }

    private static async Task<CommandLine> RunAsync(int code, params string[] args)
    {
        var line = await CommandLine.RunAsync(args);
        Assert.True(line.Code == code || (args[0] == "quickstart" && line.Code == 1), $"{string.Join(' ', args)}: {line.Code} {line.Error} {line.Output}");
        return line;
    }
}
