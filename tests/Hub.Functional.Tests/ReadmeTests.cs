using System.Text.RegularExpressions;

namespace Hub.Functional.Tests;

public partial class ReadmeTests
{
    private static readonly string s_readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [GeneratedRegex(@"\]\((?<path>[^)#:]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`hub (?<verb>[a-z]+)[^`]*`")]
    private static partial Regex Verb();

    [Fact]
    public void Readme_IsShort() => Assert.InRange(s_readme.Split('\n').Length, 1, 150);

    [Fact]
    public void Readme_LinksToWhatIsThere() =>
        Assert.All(Link().Matches(s_readme).Select(m => m.Groups["path"].Value), path => Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), path));

    [Fact]
    public async Task Readme_NamesVerbsThatThereAre()
    {
        var verbs = Verb().Matches(s_readme).Select(m => m.Groups["verb"].Value).Distinct().ToList();
        Assert.Contains("migrate", verbs);
        foreach (var verb in verbs)
        {
            Assert.Equal(0, (await CommandLine.RunAsync(verb, "--help")).Code);
        }
    }

    [Fact]
    public void Readme_NamesEveryPart()
    {
        var parts = Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(d => Path.GetFileName(d)!);
        Assert.All(parts, part => Assert.Contains($"src/{part}", s_readme, StringComparison.Ordinal));
    }
}
