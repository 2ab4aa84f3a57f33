namespace Hub.Functional.Tests;

public class BudgetTests
{
    /// <summary>As many records as take several checkpoints: what was stored before the stop stays.</summary>
    private const int Copies = 50;

    [Fact]
    public async Task Validate_MoreFindingsThanTheBudget_StopsAndGoesOnOnceItIsRaised()
    {
        using var scratch = new Scratch();
        var forged = await CommandLine.RunAsync("forge", "--adapter", "sample-csv/001", "--records", "500", "--errors", "0.2", "--output", scratch["extract"]);
        Assert.Equal(0, forged.Code);
        var files = Directory.GetFiles(scratch["extract"], "*.csv");
        var file = files.OrderByDescending(f => new FileInfo(f).Length).First();
        await RepeatAsync(file);
        await LimitAsync(scratch, 10);

        var stopped = await ValidateAsync(scratch, files);
        var report = System.Text.RegularExpressions.Regex.Match(stopped.Output, "^report: (.+)$", System.Text.RegularExpressions.RegexOptions.Multiline).Groups[1].Value.Trim();
        Assert.Contains("Reading was stopped", await File.ReadAllTextAsync(report), StringComparison.Ordinal);
        var again = await ValidateAsync(scratch, files);
        await LimitAsync(scratch, 10_000_000);
        var on = await ValidateAsync(scratch, files);

        Assert.Equal((1, 1, 1), (stopped.Code, again.Code, on.Code));
        Assert.Contains("H7092 Reading was stopped: more findings CODE_UNMAPPED than the budget of 10 (11, ", stopped.Output, StringComparison.Ordinal);
        Assert.Contains("raise the limit", stopped.Error, StringComparison.Ordinal);
        Assert.Contains("H7092", again.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("H7092", on.Output, StringComparison.Ordinal);
        Assert.Equal(RunOf(stopped.Output), RunOf(on.Output));
        Assert.Contains("checked", on.Output, StringComparison.Ordinal);
    }

    /// <summary>The rows over and over: keys come twice, which is judged at the check, long after the reading.</summary>
    private static async Task RepeatAsync(string file)
    {
        var bytes = await File.ReadAllBytesAsync(file);
        var rows = Array.IndexOf(bytes, (byte)'\n') + 1;
        await using var longer = File.Open(file, FileMode.Append);
        for (var copy = 1; copy < Copies; copy++)
        {
            await longer.WriteAsync(bytes.AsMemory(rows));
        }
    }

    private static async Task LimitAsync(Scratch scratch, int count)
    {
        Directory.CreateDirectory(Path.Combine(scratch["data"], "rules"));
        await File.WriteAllTextAsync(
            Path.Combine(scratch["data"], "rules", "001-site.json"),
            $$"""{ "version": "1", "rules": [], "limits": [ { "finding": "CODE_UNMAPPED", "stopCount": {{count}} } ] }""");
    }

    private static Task<CommandLine> ValidateAsync(Scratch scratch, string[] files) =>
        CommandLine.RunAsync(["validate", "--adapter", "sample-csv/001", "--municipality", "131016", "--data", scratch["data"], .. files]);

    private static string RunOf(string output) => System.Text.RegularExpressions.Regex.Match(output, "r001-[0-9a-f-]+").Value;
}
