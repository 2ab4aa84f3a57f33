using System.Text.RegularExpressions;
using Hub.Findings;

namespace Hub.Functional.Tests;

public class QuickstartTests
{
    [Theory]
    [InlineData(Language.En)]
    [InlineData(Language.Ja)]
    public async Task Quickstart_FromNothing_CommitsStandardFilesAndLosesNothing(Language language)
    {
        using var scratch = new Scratch();

        var line = await CommandLine.RunAsync(language, "quickstart", "--records", "500", "--errors", "0.05", "--data", scratch["data"]);

        Assert.Equal(0, line.Code);
        var last = Regex.Match(line.Output.TrimEnd().Split('\n')[^1], @"^quickstart: (\d+) records in, (\d+) accepted, (\d+) quarantined, 0 lost$");
        Assert.True(last.Success, line.Output);
        Assert.Equal(int.Parse(last.Groups[1].Value), int.Parse(last.Groups[2].Value) + int.Parse(last.Groups[3].Value));
        Assert.InRange(int.Parse(last.Groups[3].Value), 10, 50);

        var runs = Directory.GetDirectories(Path.Combine(scratch["data"], "runs")).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(2, runs.Count);
        Assert.All(runs, r => Assert.All(
            new[] { "report.html", "report.en.html", "report.json", "findings.csv", "findings.en.csv", "certificate.json", "junit.xml", "junit.en.xml" },
            f => Assert.True(File.Exists(Path.Combine(r, f)), $"{r}/{f}")));
        var standard = Assert.Single(runs.Select(r => Path.Combine(r, "standard")), Directory.Exists);
        Assert.Equal(2, Directory.GetFiles(standard, "*.csv").Length);
    }

    [Fact]
    public async Task Quickstart_Twice_GivesTheSameStandardFiles()
    {
        using var scratch = new Scratch();
        string[] args = ["quickstart", "--records", "200", "--data"];

        Assert.Equal(0, (await CommandLine.RunAsync([.. args, scratch["a"]])).Code);
        Assert.Equal(0, (await CommandLine.RunAsync([.. args, scratch["b"]])).Code);

        Assert.Equal(Files(scratch["a"]), Files(scratch["b"]));
        Assert.NotEmpty(Files(scratch["a"]));
    }

    private static List<(string Name, string Content)> Files(string data) =>
        [.. Directory.GetFiles(data, "*.csv", SearchOption.AllDirectories).Where(f => f.Contains("/standard/", StringComparison.Ordinal))
            .Select(f => (Path.GetFileName(f), File.ReadAllText(f))).Order()];
}
