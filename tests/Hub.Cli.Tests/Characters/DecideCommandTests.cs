using System.Text.Json;
using Hub.Cli.Shell;

namespace Hub.Cli.Tests.Characters;

public sealed class DecideCommandTests : IDisposable
{
    private readonly GaijiExtract _extract = new();

    public void Dispose() => _extract.Dispose();

    [Fact]
    public async Task Check_ByAnother_TakesTheRecordsIntoTheirPlaces()
    {
        await _extract.MigrateAsync("late");
        Assert.Equal([3L, 5L, 7L], await HeldAsync("late"));
        await DecideAsync("80A1", "--target", "MJ026191", "--by", "sato", "--why", "register 3");
        Assert.Equal([3L, 5L, 7L], await HeldAsync("late"));
        var own = await _extract.RunAsync("characters", "decide", "80A1", "--site", GaijiExtract.Municipality, "--check", "--by", "Sato");
        Assert.Equal(ExitCode.Usage, own.Code);
        Assert.Contains("another person", own.Error, StringComparison.Ordinal);
        var check = await DecideAsync("80A1", "--check", "--by", "suzuki");
        Assert.Contains("run late: 2 records left quarantine, 0 stay", check.Output, StringComparison.Ordinal);
        Assert.Equal([5L], await HeldAsync("late"));

        await DecideAsync("0x80a2", "--target", "U+9AD9", "--match", "similar", "--by", "suzuki", "--why", "photograph");
        Assert.Contains("1 records left quarantine", (await DecideAsync("80A2", "--check", "--by", "sato")).Output, StringComparison.Ordinal);
        Assert.Empty(await HeldAsync("late"));
        Assert.Equal(ExitCode.Fine, (await _extract.RunAsync("runs", "commit", "late")).Code);

        // The same bytes as a run that knew the decisions from its start.
        Assert.Equal(ExitCode.Fine, (await _extract.MigrateAsync("early")).Code);
        var committed = StandardFiles("late");
        Assert.NotEmpty(committed);
        Assert.Equal(committed, StandardFiles("early"));
        Assert.Contains("邉\U000E0119", string.Concat(committed.Select(c => c.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_FilledInExport_TakesTheRecordsOutOfQuarantineOnce()
    {
        await _extract.MigrateAsync("r1");
        var file = _extract.PathOf("list.csv");
        await _extract.RunAsync("characters", "export", file, "--site", GaijiExtract.Municipality);
        var csv = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(file, csv.Replace("未同定,,,,,,,,,0", "未同定,MJ026191,,一致,台帳,佐藤,,鈴木,,0", StringComparison.Ordinal));
        var imported = await ImportAsync(file);
        Assert.Equal(ExitCode.Fine, imported.Code);
        Assert.Contains("2 decided, 2 checked, 0 unchanged, 0 refused", imported.Output, StringComparison.Ordinal);
        Assert.Contains("80A1 80A2", imported.Output, StringComparison.Ordinal);
        Assert.Contains("run r1: 3 records left quarantine, 0 stay", imported.Output, StringComparison.Ordinal);
        Assert.Empty(await HeldAsync("r1"));
        var again = await ImportAsync(file);
        Assert.Contains("0 decided, 0 checked, 2 unchanged, 0 refused", again.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("run r1", again.Output, StringComparison.Ordinal);

        // What the list counts as open went down with it.
        var listed = await _extract.RunAsync("characters", "worklist", "--site", GaijiExtract.Municipality, "--json");
        Assert.DoesNotContain("\"unresolved\":2", listed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_RowsThatCannotBe_AreToldByLineAndTheOthersTaken()
    {
        await _extract.MigrateAsync("r1");
        var file = _extract.PathOf("list.csv");
        await File.WriteAllTextAsync(file, "文字コード,外字コード,同定先,区分,根拠,担当,確認者\r\njef+ebcdik-fujitsu,0x80A1,MJ999999,一致,台帳,佐藤,\r\njef+ebcdik-fujitsu,0x80A2,高,一致,台帳,佐藤,\r\n");
        var imported = await ImportAsync(file);
        Assert.Equal(ExitCode.Findings, imported.Code);
        Assert.StartsWith("list.csv:2: ", imported.Error, StringComparison.Ordinal);
        Assert.Contains("1 decided, 0 checked, 0 unchanged, 1 refused", imported.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reopen_ChecksOut_ThenTheGaijiIsOpenInTheNextRun()
    {
        await _extract.MigrateAsync("r1");
        await DecideAsync("80A1", "--target", "邉", "--by", "sato", "--why", "register");
        await DecideAsync("80A1", "--reject", "--by", "suzuki", "--why", "another form");
        await DecideAsync("80A1", "--match", "excluded", "--by", "sato", "--why", "not used");
        await DecideAsync("80A1", "--reopen", "--by", "tanaka", "--why", "found in a register");
        var listed = await _extract.RunAsync("characters", "worklist", "--site", GaijiExtract.Municipality, "--json", "--top", "1");
        var row = JsonDocument.Parse(listed.Output).RootElement;
        Assert.Equal("open", row.GetProperty("state").GetString());
        Assert.Equal(
            [("sato", "decide"), ("suzuki", "reject"), ("sato", "decide"), ("tanaka", "reopen")],
            row.GetProperty("history").EnumerateArray().Select(h => (h.GetProperty("who").GetString(), h.GetProperty("action").GetString())));
    }

    [Theory]
    [InlineData("80A1", "--by", "sato", "--why", "x")]
    [InlineData("80A1", "--target", "高", "--check", "--by", "sato")]
    [InlineData("80A1", "--target", "高", "--match", "maybe", "--by", "sato", "--why", "x")]
    [InlineData("80A1", "--target", "高", "--why", "x")]
    [InlineData("80A1", "--target", "高", "--by", "sato")]
    [InlineData("80A1", "--target", "MJ999999", "--by", "sato", "--why", "x")]
    [InlineData("80A1", "--check", "--by", "sato")]
    [InlineData("80FF", "--target", "高", "--by", "sato", "--why", "x")]
    public async Task Decide_WhatCannotBe_IsRefusedAndNothingChanges(params string[] args)
    {
        await _extract.MigrateAsync("r1");
        var refused = await _extract.RunAsync(["characters", "decide", .. args, "--site", GaijiExtract.Municipality]);
        Assert.Equal(ExitCode.Usage, refused.Code);
        Assert.NotEmpty(refused.Error);
        Assert.Contains("2 gaiji: 2 open", (await _extract.RunAsync("characters", "worklist", "--site", GaijiExtract.Municipality)).Error, StringComparison.Ordinal);
    }

    private async Task<CommandLine> DecideAsync(string code, params string[] args)
    {
        var done = await _extract.RunAsync(["characters", "decide", code, "--site", GaijiExtract.Municipality, .. args]);
        Assert.True(done.Code == ExitCode.Fine, done.Error);
        return done;
    }

    private Task<CommandLine> ImportAsync(string file) => _extract.RunAsync("characters", "import", file, "--site", GaijiExtract.Municipality);

    private async Task<IEnumerable<long>> HeldAsync(string run)
    {
        var listed = await _extract.RunAsync("quarantine", "list", run, "--json");
        return listed.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("record").GetInt64());
    }

    private List<(string Name, string Text)> StandardFiles(string run) =>
        [.. Directory.GetFiles(Path.Combine(_extract.Data, "runs", run, "standard"), "*.csv").Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllText(f)))];
}
