using Hub.Findings;

namespace Hub.Cli.Tests.Shell;

public class RunnerTests
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("runs", "shwo")]
    [InlineData("migrate")]
    [InlineData("migrate", "--adapter", "a", "--municipality", "131016", "/no/such/file")]
    [InlineData("validate", "--adapter", "a", "--municipality", "131016", "/tmp")]
    [InlineData("serve", "--listen", "http://0.0.0.0:5080")]
    [InlineData("serve", "--listen", "5080")]
    [InlineData("runs", "list", "--server", "localhost")]
    public async Task Run_WithAMistakeOfTheUser_IsAUsageErrorThatSaysTheFix(params string[] args)
    {
        var english = await CommandLine.RunAsync(Language.En, args);
        var japanese = await CommandLine.RunAsync(Language.Ja, args);

        Assert.Equal(2, english.Code);
        Assert.Equal(2, japanese.Code);
        Assert.StartsWith("hub: ", english.Error, StringComparison.Ordinal);
        Assert.Contains(japanese.Error, c => c > '぀');
        Assert.Empty(english.Output);
    }

    [Theory]
    [InlineData("validate", "vlaidate", "x.dat")]
    [InlineData("runs", "run", "list")]
    [InlineData("diff", "runs", "dif", "a", "b")]
    [InlineData("--adapter", "validate", "--adaptor", "a", "x.dat")]
    public async Task Run_WithAMisspeltWord_NamesTheOneMeant(string meant, params string[] args)
    {
        Assert.Contains($"did you mean {meant}?", (await CommandLine.RunAsync(Language.En, args)).Error, StringComparison.Ordinal);
        Assert.Contains($"もしかして {meant} ですか", (await CommandLine.RunAsync(Language.Ja, args)).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.En)]
    [InlineData(Language.Ja)]
    public async Task Help_OfEveryVerb_SaysWhatItDoes(Language language)
    {
        var root = await CommandLine.RunAsync(language, "--help");

        Assert.Equal(0, root.Code);
        foreach (var verb in new[] { "serve", "migrate", "validate", "runs" })
        {
            Assert.Contains(verb, root.Output, StringComparison.Ordinal);
            var help = await CommandLine.RunAsync(language, verb, "--help");
            Assert.Equal(0, help.Code);
            Assert.Contains(verb, help.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Run_WithAServerThatIsNotThere_SaysSoWithinItsPatience()
    {
        var line = await CommandLine.RunAsync("runs", "list", "--server", "http://127.0.0.1:1", "--patience", "1");

        Assert.Equal(3, line.Code);
        Assert.Contains("127.0.0.1:1", line.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.En)]
    [InlineData(Language.Ja)]
    public async Task Run_WithAFaultOfTheHubItself_SaysItsKindAndPlaceButNotItsText(Language language)
    {
        const string Person = "山田太郎 123456789018";

        var line = await CommandLine.RunAsync(language, _ => throw new InvalidOperationException(Person, new FormatException(Person)), Stream.Null, "runs", "list");

        Assert.Equal(4, line.Code);
        Assert.Contains(nameof(InvalidOperationException), line.Error, StringComparison.Ordinal);
        Assert.Contains("   at ", line.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("山田", line.Error + line.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("123456789018", line.Error + line.Output, StringComparison.Ordinal);
    }
}
