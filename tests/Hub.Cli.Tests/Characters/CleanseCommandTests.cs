using System.Text;
using System.Text.Json;
using Hub.Cli.Shell;

namespace Hub.Cli.Tests.Characters;

public sealed class CleanseCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hub-cleanse-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("ｶﾞｽ\n", "ガス\n", "general", ExitCode.Fine)]
    [InlineData("〜と−\n", "～と－\n", "general", ExitCode.Fine)]
    [InlineData("カ一ル　ニ口\n", "カール　ニロ\n", "kana", ExitCode.Fine)]
    [InlineData("佐藤  一郎\r\n", "佐藤　一郎\n", "name", ExitCode.Fine)]
    [InlineData("〓田\n高\n", "〓田\n高\n", "general", ExitCode.Fine)]
    [InlineData("a\u0007\n", "a\u0007\n", "general", ExitCode.Findings)]
    public async Task Cleanse_IsAFilterOfLines(string text, string expected, string kind, int code)
    {
        var done = await RunAsync(text, "--kind", kind);
        Assert.Equal((code, expected), (done.Code, done.Output));
    }

    [Fact]
    public async Task Cleanse_Explain_SaysWhatChangedAndWhy()
    {
        var done = await RunAsync("邉\U000E0119〜\n高\n", "--explain", "--form", "jisX0213", "--length-unit", "character");
        var lines = done.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal([1, 2], lines.Select(l => l.GetProperty("line").GetInt32()));
        Assert.Equal(("邉～", "degraded", 2), (lines[0].GetProperty("text").GetString(), lines[0].GetProperty("tag").GetString(), lines[0].GetProperty("length").GetInt32()));
        var issues = lines[0].GetProperty("issues");
        Assert.Equal(["H3020", "H3003"], issues.EnumerateArray().Select(i => i.GetProperty("code").GetString()));
        Assert.Equal(("MJ026191", "jisUnification"), (issues[0].GetProperty("name").GetString(), issues[0].GetProperty("evidence").GetString()));
        Assert.Equal(("exact", 0), (lines[1].GetProperty("tag").GetString(), lines[1].GetProperty("issues").GetArrayLength()));
    }

    [Fact]
    public async Task Cleanse_PolicyFile_IsOverriddenByOptions()
    {
        var policy = Path.Combine(_folder, "policy.json");
        await File.WriteAllTextAsync(policy, """{"waveDash":"jis","placeholders":"reject"}""");
        Assert.Equal((ExitCode.Findings, "〜〓\n"), await ShortAsync("～〓\n", "--policy", policy));
        Assert.Equal((ExitCode.Fine, "～〓\n"), await ShortAsync("〜〓\n", "--policy", policy, "--wave-dash", "ms", "--placeholders", "warn"));
        await File.WriteAllTextAsync(policy, """{"wavedash":"jis"}""");
        Assert.Equal(ExitCode.Usage, (await RunAsync("", "--policy", policy)).Code);
    }

    private async Task<(int Code, string Output)> ShortAsync(string text, params string[] args)
    {
        var done = await RunAsync(text, args);
        return (done.Code, done.Output);
    }

    private async Task<CommandLine> RunAsync(string text, params string[] args)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await CommandLine.RunAsync(Findings.Language.En, _ => null, input, [.. args.Prepend("cleanse").Prepend("characters"), "--data", _folder]);
    }
}
