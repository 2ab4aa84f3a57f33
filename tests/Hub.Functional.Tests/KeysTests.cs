using System.Text.Json;

namespace Hub.Functional.Tests;

/// <summary><c>hub keys</c>: the key of the data is shown by its id only, replaced without losing anything, and needed.</summary>
public class KeysTests
{
    [Fact]
    public async Task Rotate_ReplacesTheKey_AndTheRunsAreStillThere()
    {
        using var scratch = new Scratch();
        var (data, file) = (scratch["data"], scratch["data.key"]);
        await RunAsync(0, "quickstart", "--records", "60", "--errors", "0.2", "--data", data);
        var first = File.ReadAllText(file);
        var before = await ShowAsync();
        Assert.DoesNotContain(Key(first), before.Text, StringComparison.Ordinal);
        Assert.Equal(2, before.Runs);

        await RunAsync(0, "keys", "rotate", "--data", data);
        var second = File.ReadAllText(file);
        var after = await ShowAsync();
        Assert.NotEqual(Key(first), Key(second));
        Assert.NotEqual(before.Id, after.Id);
        Assert.Equal(2, after.Runs);
        Assert.DoesNotContain(before.Id, second, StringComparison.Ordinal);
        var run = Path.GetFileName(Directory.GetDirectories(Path.Combine(data, "runs"))[0]);
        await RunAsync(0, "quarantine", "export", run, "--output", scratch["out"], "--data", data);
        Assert.True(Directory.EnumerateFiles(scratch["out"], "*", SearchOption.AllDirectories).Any());
        Assert.Contains("keys.rotate", (await RunAsync(0, "audit", "export", "--data", data)).Output, StringComparison.Ordinal);

        // The old key opens nothing any more, and a missing one is asked for, not made anew.
        File.WriteAllText(scratch["old.key"], first);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(scratch["old.key"], UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        Assert.Contains(after.Id, (await RunAsync(3, "runs", "list", "--key-file", scratch["old.key"], "--data", data)).Error, StringComparison.Ordinal);
        File.Delete(file);
        Assert.Contains("--key-file", (await RunAsync(3, "runs", "list", "--data", data)).Error, StringComparison.Ordinal);
        Assert.False(File.Exists(file));

        async Task<(string Id, long Runs, string Text)> ShowAsync()
        {
            var text = (await RunAsync(0, "keys", "show", "--json", "--data", data)).Output;
            using var json = JsonDocument.Parse(text);
            return (json.RootElement.GetProperty("id").GetString()!, json.RootElement.GetProperty("runs").GetInt64(), text);
        }
    }

    [Theory]
    [InlineData("HUB_KEY_FILE")]
    [InlineData("HUB_KEY")]
    [InlineData("HUB_KEY_COMMAND")]
    public async Task Key_FromTheEnvironment_IsTheOnlyOneThatOpens(string variable)
    {
        using var scratch = new Scratch();
        var (data, file) = (scratch["data"], scratch["elsewhere.key"]);
        await RunAsync(0, "keys", "new", file);
        var value = variable switch
        {
            "HUB_KEY_FILE" => file,
            "HUB_KEY" => Key(File.ReadAllText(file)),
            _ => (OperatingSystem.IsWindows() ? "type " : "cat ") + file,
        };

        var made = await WithAsync("quickstart", "--records", "30", "--data", data);
        Assert.True(made.Code is 0 or 1, made.Error);
        Assert.False(File.Exists(data + ".key"));
        Assert.Equal(0, (await WithAsync("runs", "list", "--data", data)).Code);
        Assert.Contains("--key-file", (await RunAsync(3, "runs", "list", "--data", data)).Error, StringComparison.Ordinal);
        Assert.False(File.Exists(data + ".key"));

        Task<CommandLine> WithAsync(params string[] args) => CommandLine.RunAsync(Findings.Language.En, name => name == variable ? value : null, Stream.Null, args);
    }

    private static string Key(string file) => file.Split('\n').Last(l => l.Length > 0 && l[0] != '#').Trim();

    private static async Task<CommandLine> RunAsync(int code, params string[] args)
    {
        var line = await CommandLine.RunAsync(args);
        Assert.True(line.Code == code || (args[0] == "quickstart" && line.Code == 1), $"{string.Join(' ', args)}: {line.Code} {line.Error} {line.Output}");
        return line;
    }
}
