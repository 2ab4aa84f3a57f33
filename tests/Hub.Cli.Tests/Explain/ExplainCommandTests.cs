using System.Text.Json;
using Hub.Cli.Shell;
using Hub.Findings;
using Hub.Validation.Pages;

namespace Hub.Cli.Tests.Explain;

public sealed class ExplainCommandTests
{
    [Theory]
    [InlineData("H5001")]
    [InlineData("5001")]
    [InlineData("e0001")]
    [InlineData("required_missing")]
    public async Task Explain_CodeInAnySpelling_PrintsItsPage(string name)
    {
        var (code, output, _) = await Run(Language.Ja, "explain", name);
        Assert.Equal(ExitCode.Fine, code);
        Assert.StartsWith("H5001 REQUIRED_MISSING", output, StringComparison.Ordinal);
        Assert.Contains("対処: ", output, StringComparison.Ordinal);
        Assert.Contains("E0001 必須エラー", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_Rule_PrintsFormulaOriginAndExamples()
    {
        var (code, output, _) = await Run(Language.En, "explain", "R001-01");
        Assert.Equal(ExitCode.Fine, code);
        Assert.Contains("No event lies before the birth.", output, StringComparison.Ordinal);
        Assert.Contains("生年月日 <= 異動年月日", output, StringComparison.Ordinal);
        Assert.Contains("Bad: 生年月日 = 2021-11-02", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_WithoutRule_ListsAllAsJsonLines()
    {
        var (code, output, _) = await Run(Language.En, "explain", "--json");
        Assert.Equal(ExitCode.Fine, code);
        var rules = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("rule").GetString()).ToList();
        Assert.Contains("H5002", rules);
        Assert.Contains("R001-31", rules);
        Assert.Equal(rules.Count, rules.Distinct().Count());
    }

    [Fact]
    public async Task Explain_EveryRule_HasIdTextsOriginAndExamples()
    {
        var (_, output, _) = await Run(Language.En, "explain", "--json");
        var pages = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        var lacking = new List<string>();
        foreach (var page in pages)
        {
            var id = Text(page, "rule");
            Require(id, Text(page, "name"), Text(page, "severity"), Text(page, "stage"));
            foreach (var text in (string[])["message", "hint"])
            {
                Require(id + " " + text, Text(page.GetProperty(text), "ja"), Text(page.GetProperty(text), "en"));
            }

            // Rules are what Hub.Validation finds, and everything that has an id of its own.
            if (!id.StartsWith('H') || RulePages.Find(FindingDirectory.Installed.Find(id)!) is not null)
            {
                Require(id + " page", Text(page, "origin"), Text(page, "good"), Text(page, "bad"));
            }
        }

        Assert.Empty(lacking);
        Assert.Contains(pages, p => Text(p, "rule") == "K001g001");
        Assert.True(pages.Count > 300, $"only {pages.Count} pages");

        void Require(string what, params string[] texts)
        {
            if (Array.Exists(texts, t => t.Trim() is "" or "-"))
            {
                lacking.Add(what);
            }
        }

        static string Text(JsonElement page, string name) => page.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
    }

    [Fact]
    public async Task Explain_UnknownRule_IsAUsageErrorThatNamesTheList()
    {
        var (code, _, error) = await Run(Language.En, "explain", "H0000");
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("hub explain lists them all", error, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Out, string Error)> Run(Language language, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var context = new CliContext
        {
            Out = output,
            Error = error,
            OpenInput = () => Stream.Null,
            OpenOutput = () => Stream.Null,
            Language = language,
            IsTerminal = false,
            Variable = _ => null,
        };
        var code = await Runner.RunAsync(args, context, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
