using Hub.Cli.Shell;

namespace Hub.Cli.Tests.Spec;

public sealed class SpecDiffTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hub-diff-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Diff_ChangedEdition_GroupsByKindAndNamesWhatItTouches()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "src", "Hub.Catalog", "editions", "001-2.1.json"));
        var changed = Path.Combine(_folder, "001-2.2.json");
        File.WriteAllText(changed, Replace(text,
            ("\"version\": \"2.1\"", "\"version\": \"2.2\""),
            ("\"name\": \"世帯番号\", \"romaji\": \"setaibango\", \"type\": \"X\", \"length\": 15", "\"name\": \"世帯番号\", \"romaji\": \"setaibango\", \"type\": \"X\", \"length\": 16"),
            ("[\"2\", \"外国人住民\"]", "[\"2\", \"外国人住民\"],\n    [\"3\", \"その他\"]"),
            ("\"condition\": \"00100007 = '1'\"", "\"condition\": \"00100007 <> '2'\"")));

        var result = await CommandLine.RunAsync("spec", "diff", "001/2.1", changed, "--golden", Path.Combine(Repository.Root, "tests", "Golden"));

        Assert.Equal(ExitCode.Findings, result.Code);
        Assert.Contains("## Length (1)\n00100006  住民情報/世帯番号: 15 → 16", result.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("## Condition (1)", result.Output, StringComparison.Ordinal);
        Assert.Contains("001-004 3", result.Output, StringComparison.Ordinal);
        Assert.Contains("sample-host-f/001: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("golden: ", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-file.xlsx")]
    [InlineData(".")]
    public async Task Import_NoFile_IsAUsageError(string path)
    {
        var result = await CommandLine.RunAsync("spec", "import", path, "--editions", _folder);

        Assert.Equal(ExitCode.Usage, result.Code);
        Assert.NotEqual("", result.Error);
        Assert.Empty(Directory.EnumerateFiles(_folder));
    }

    // The first place of each: an edition holds many that are alike.
    private static string Replace(string text, params (string Old, string New)[] changes)
    {
        foreach (var (old, now) in changes)
        {
            var at = text.IndexOf(old, StringComparison.Ordinal);
            Assert.True(at >= 0, old);
            text = text[..at] + now + text[(at + old.Length)..];
        }

        return text;
    }
}
