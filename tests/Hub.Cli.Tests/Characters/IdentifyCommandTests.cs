using System.Text.Json;
using Hub.Cli.Shell;

namespace Hub.Cli.Tests.Characters;

public sealed class IdentifyCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hub-identify-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("--text", "邉\U000E0119")]
    [InlineData("--mj", "MJ026191")]
    [InlineData("--juki", "J+BD47")]
    [InlineData("--juki", "bd47")]
    public async Task Identify_ByAnyKey_TellsEverythingKnown(string option, string value)
    {
        var json = await OneAsync(option, value);
        Assert.Equal(("MJ026191", "邉\U000E0119", "J+BD47"), (Text(json, "name"), Text(json, "text"), Text(json, "juki")));
        Assert.Equal("1-78-21", Text(json, "x0213"));
        Assert.Equal(17, json.GetProperty("strokes").GetInt32());
        Assert.Contains("あたり", json.GetProperty("readings").EnumerateArray().Select(r => r.GetString()));
        Assert.Contains(json.GetProperty("degradation").EnumerateArray(), d => Text(d, "text") == "邉" && d.GetProperty("chosen").GetBoolean());
        Assert.Contains("MJ026190", json.GetProperty("sameBase").EnumerateArray().Select(s => s.GetString()));
    }

    [Theory]
    [InlineData("--koseki", "094190", "MJ030196")]
    [InlineData("--koseki", "900010", "MJ090001")]
    [InlineData("--text", "𛀂", "MJ090001")]
    public async Task Identify_ByNumber_FindsKanjiAndHentaigana(string option, string value, string name) =>
        Assert.Equal(name, Text(await OneAsync(option, value), "name"));

    [Theory]
    [InlineData("cp932", "FAB1", "MJ030196", false)]
    [InlineData("jef+ebcdik-fujitsu", "80A1", "", true)]
    public async Task Identify_ByVendorCode_NamesItsMeaning(string charset, string code, string name, bool gaiji)
    {
        var json = await OneAsync("--code", code, "--charset", charset);
        Assert.Equal((charset, code, gaiji), (Text(json, "charset"), Text(json, "sourceCode"), json.GetProperty("siteGaiji").GetBoolean()));
        Assert.Equal(name, json.TryGetProperty("name", out var found) ? found.GetString() : "");
    }

    [Theory]
    [InlineData("辻\U000E01EF", "unknownVariation")]
    [InlineData("Ａ", "nonKanji")]
    [InlineData("\uE000", "privateUse")]
    [InlineData("😀", "outside")]
    public async Task Identify_OutsideTheList_SaysOfWhichKind(string text, string kind) => Assert.Equal(kind, Text(await OneAsync("--text", text), "kind"));

    [Fact]
    public async Task Identify_UnknownNumber_IsFoundFalseAndExitCodeOne()
    {
        var done = await RunAsync("--juki", "FFFF");
        Assert.Equal((ExitCode.Findings, false), (done.Code, JsonDocument.Parse(done.Output).RootElement.GetProperty("found").GetBoolean()));
        Assert.Equal(ExitCode.Usage, (await RunAsync("--juki", "xyz")).Code);
        Assert.Equal(ExitCode.Usage, (await RunAsync("--code", "80A1")).Code);
        Assert.Equal(ExitCode.Usage, (await RunAsync()).Code);
    }

    [Fact]
    public async Task Identify_AfterImportOfAdded_KnowsGj()
    {
        var file = Path.Combine(_folder, "gj.tsv");
        await File.WriteAllTextAsync(file, "# version: test\nGJ000001\tU+100000\tU+30F1\n");
        Assert.Equal(ExitCode.Fine, (await CommandLine.RunAsync("characters", "import", file, "--added", "--data", _folder)).Code);
        var json = await OneAsync("--mj", "GJ000001");
        Assert.Equal(("added", "ヱ", "U+100000"), (Text(json, "kind"), Text(json, "fallback"), Text(json, "code")));
        await File.WriteAllTextAsync(file, "GJ000001\tU+4E00\n");
        var refused = await CommandLine.RunAsync("characters", "import", file, "--added", "--data", _folder);
        Assert.Equal(ExitCode.Usage, refused.Code);
        Assert.StartsWith("gj.tsv:1: ", refused.Error, StringComparison.Ordinal);
        Assert.Equal("added", Text(await OneAsync("--mj", "GJ000001"), "kind"));
    }

    private async Task<JsonElement> OneAsync(params string[] args)
    {
        var done = await RunAsync(args);
        Assert.True(done.Code == ExitCode.Fine, done.Error);
        return JsonDocument.Parse(Assert.Single(done.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))).RootElement;
    }

    private Task<CommandLine> RunAsync(params string[] args) => CommandLine.RunAsync([.. args.Prepend("identify").Prepend("characters"), "--data", _folder]);

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
