using System.Text;
using Hub.Cli.Migrate;
using Hub.Cli.Shell;

namespace Hub.Cli.Tests.Migrate;

/// <summary>--totals: the file, and what a dry-run makes of it.</summary>
public sealed class ControlTotalsTests : IDisposable
{
    private const string Adapter = "sample-host-f/031";

    private readonly string _folder = Directory.CreateTempSubdirectory("hub-totals-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("グループ,データ項目,合計,課税年度\r\n調定,調定額,\"1,234,567\",2026\r\n調定,,3,\r\n")]
    [InlineData("\uFEFFgroup,ITEM,Expected,課税年度\n調定,調定額,1234567,2026\n\n調定,,3,\n")]
    public void Read_EitherLanguage_GivesTheTotals(string text)
    {
        var totals = ControlTotalsFile.Read(Write(text));

        Assert.Equal(2, totals.Count);
        Assert.Equal(("調定", "調定額", "1234567"), (totals[0].Group, totals[0].ItemId, totals[0].Expected));
        Assert.Equal(("課税年度", "2026"), (Assert.Single(totals[0].Keys).ItemId, totals[0].Keys[0].Value));
        Assert.Equal(("", "3", ""), (totals[1].ItemId, totals[1].Expected, totals[1].Keys[0].Value));
    }

    [Theory]
    [InlineData("group,item\nx,y\n", "line 1", "expected")]
    [InlineData("group,item,expected\nx,,many\n", "line 2", "no number")]
    [InlineData("group,item,expected\nx,,1,2\n", "line 2", "4 columns")]
    [InlineData("group,item,expected\n,,1\n", "line 2", "neither group nor item")]
    [InlineData("group,item,expected\n", "no total", "below the header")]
    public void Read_WhatIsWrong_NamesFileAndLine(string text, string place, string problem)
    {
        var path = Write(text);
        var exception = Assert.Throws<UsageException>(() => ControlTotalsFile.Read(path));

        Assert.Contains(path, exception.En, StringComparison.Ordinal);
        Assert.Contains(place, exception.En, StringComparison.Ordinal);
        Assert.Contains(problem, exception.En, StringComparison.Ordinal);
        Assert.Contains(path, exception.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Cp932_SaysHowToSaveIt()
    {
        var path = Path.Combine(_folder, "cp932.csv");
        File.WriteAllBytes(path, [0x83, 0x4F, 0x83, 0x8B, .. "item,expected\n"u8]);

        Assert.Contains("CSV UTF-8", Assert.Throws<UsageException>(() => ControlTotalsFile.Read(path)).En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_TotalsThatHoldAndOneThatDoesNot_AreInTheResult()
    {
        await CommandLine.RunAsync("forge", "--adapter", Adapter, "--records", "40", "--errors", "0", "--output", _folder);

        var right = await ValidateAsync("グループ,データ項目,合計\n住登外者宛名基本情報,,40\n", "right");
        var wrong = await ValidateAsync("グループ,データ項目,合計\n住登外者宛名基本情報,,41\n", "wrong");
        var unknown = await ValidateAsync("グループ,データ項目,合計\n住登外者宛名基本情報,税額,41\n", "unknown");

        Assert.Equal((0, ""), (right.Code, right.Code == 0 ? "" : right.Output + right.Error));
        Assert.Equal(1, wrong.Code);
        Assert.Matches("H80[0-9][0-9].*", wrong.Output);
        Assert.Equal(2, unknown.Code);
        Assert.Contains("税額", unknown.Error, StringComparison.Ordinal);
    }

    private Task<CommandLine> ValidateAsync(string totals, string name) => CommandLine.RunAsync(
        "validate", "--adapter", Adapter, "--municipality", "131016", "--totals", Write(totals, name), "--data", Path.Combine(_folder, name), Path.Combine(_folder, "JUTOGAI.DAT"));

    private string Write(string text, string name = "totals")
    {
        var path = Path.Combine(_folder, $"{name}.csv");
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }
}
