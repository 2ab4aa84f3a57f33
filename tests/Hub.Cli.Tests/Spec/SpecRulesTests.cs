using Hub.Cli.Shell;

namespace Hub.Cli.Tests.Spec;

public sealed class SpecRulesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hub-rules-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Rules_Mistake_IsShownWhereItIs()
    {
        var path = Write("{\n \"version\": \"1\",\n \"rules\": [ { \"id\": \"S-1\", \"group\": \"住民\", \"finding\": \"SITE_RULE_BROKEN\", \"ja\": \"\", \"en\": \"\" } ]\n}");

        var result = await CommandLine.RunAsync("spec", "rules", path);

        Assert.Equal(ExitCode.Findings, result.Code);
        Assert.StartsWith("001-city.json:3:37: rule S-1: \"住民\" is no group", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_Sound_SaysHowMany()
    {
        var path = Write("""
            { "version": "7", "rules": [ { "id": "S-1", "group": "住民情報", "finding": "SITE_RULE_BROKEN", "must": "世帯番号 <> '0'", "ja": "x", "en": "x",
              "good": { "世帯番号": "1" }, "bad": { "世帯番号": "0" } } ] }
            """);

        var result = await CommandLine.RunAsync("spec", "rules", path);

        Assert.Equal((ExitCode.Fine, "001-city.json: 1 rule(s), version 7, fit 001/2.1; all examples do as they should."), (result.Code, result.Output.Trim()));
    }

    [Theory]
    [InlineData("K001g001", "KEY_NOT_UNIQUE")]
    [InlineData("f001g009-1", "REFERENCE_MISSING")]
    [InlineData("R001-51", "exactly one head")]
    [InlineData("R024-51", "国民健康保険法")]
    [InlineData("A001-1", "共通機能標準仕様書")]
    [InlineData("7011", "ONE_ROW_TOO_MANY")]
    public async Task Explain_RuleAcrossRecords_HasAPage(string rule, string expected) => Assert.Contains(expected, (await CommandLine.RunAsync("explain", rule)).Output, StringComparison.Ordinal);

    private string Write(string json)
    {
        var path = Path.Combine(_folder, "001-city.json");
        File.WriteAllText(path, json);
        return path;
    }
}
