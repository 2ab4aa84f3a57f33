using System.Text.Json;
using Hub.Cli.Shell;

namespace Hub.Cli.Tests.Quarantine;

public sealed class QuarantineCommandTests : IDisposable
{
    private const int Length = 3083;
    private const int ReasonAt = 85;
    private static readonly string s_golden = Path.Combine(Repository.Root, "tests", "Golden", "sample-host-f", "001", "register");
    private readonly string _folder = Directory.CreateTempSubdirectory("hub-quarantine-").FullName;

    private string Out => Path.Combine(_folder, "out");

    private string Records => Path.Combine(Out, "records", "JUKI.DAT");

    [Fact]
    public async Task Export_GoldenExtract_WritesTheSourceBytesAndWhy()
    {
        await MigrateAsync();
        await ExportAsync();
        var source = await File.ReadAllBytesAsync(Path.Combine(s_golden, "JUKI.DAT"));
        int[] records = [10, 11, 12, 13, 15];
        Assert.Equal(records.SelectMany(r => source[(r * Length)..((r + 1) * Length)]), await File.ReadAllBytesAsync(Records));
        var reasons = Path.Combine(Out, "reasons.csv");
        Assert.Equal([0xEF, 0xBB, 0xBF], (await File.ReadAllBytesAsync(reasons))[..3]);
        var lines = (await File.ReadAllTextAsync(reasons)).Split("\r\n");
        Assert.Equal("stream,record,byte_offset,length,revision,code,message_ja,message_en,field,item,found,expected", lines[0]);
        Assert.StartsWith("JUKI.DAT,10,30830,3083,0,H4001,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",JK-IDO-JIYU,00100015,Z9,", lines[1], StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, (await RunAsync("export", "q1", "--output", Out)).Code);
    }

    [Fact]
    public async Task Resubmit_OneRecordCorrected_IsAcceptedOnceAndARepeatChangesNothing()
    {
        await MigrateAsync();
        await ExportAsync();
        Assert.Contains("accepted 0, still in quarantine 0, stale 0, no longer in quarantine 0, unchanged 6; 6 left", (await ResubmitAsync()).Output, StringComparison.Ordinal);
        await CorrectAsync([0xC1, 0xF1]);
        var first = await ResubmitAsync();
        Assert.Contains("JUKI.DAT  record 10  accepted", first.Output, StringComparison.Ordinal);
        Assert.Contains("accepted 1, still in quarantine 0, stale 0, no longer in quarantine 0, unchanged 5; 5 left", first.Output, StringComparison.Ordinal);
        var (listed, totals) = (await ListAsync(), await TotalsAsync());
        Assert.Equal([11L, 12L, 13L, 15L, 3L], listed.Select(l => l.GetProperty("record").GetInt64()));
        Assert.Contains("accepted 0, still in quarantine 0, stale 0, no longer in quarantine 1, unchanged 5; 5 left", (await ResubmitAsync()).Output, StringComparison.Ordinal);
        Assert.Equal(totals, await TotalsAsync());
        Assert.Equal(listed.Select(l => l.ToString()), (await ListAsync()).Select(l => l.ToString()));
    }

    [Fact]
    public async Task Resubmit_StillWrongThenFromAnOldExport_IsStaleUntilExportedAgain()
    {
        await MigrateAsync();
        await ExportAsync();
        await CorrectAsync([0xE9, 0xF8]);
        var wrong = await ResubmitAsync();
        Assert.Equal(ExitCode.Findings, wrong.Code);
        Assert.Contains("JUKI.DAT  record 10  still in quarantine", wrong.Output, StringComparison.Ordinal);
        Assert.Contains("  H4001 ", wrong.Output, StringComparison.Ordinal);
        Assert.Contains("unchanged 6", (await ResubmitAsync()).Output, StringComparison.Ordinal);
        Assert.Equal(1, (await ListAsync())[0].GetProperty("revision").GetInt32());
        await CorrectAsync([0xC1, 0xF1]);
        Assert.Contains("stale 1,", (await ResubmitAsync()).Output, StringComparison.Ordinal);
        Directory.Delete(Out, recursive: true);
        await ExportAsync();
        await CorrectAsync([0xC1, 0xF1]);
        Assert.Contains("accepted 1,", (await ResubmitAsync()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resubmit_FilesThatDoNotFitTheIndex_IsRefusedBeforeAnythingIsSent()
    {
        await MigrateAsync();
        Assert.Contains("reasons.csv", (await ResubmitAsync()).Error, StringComparison.Ordinal);
        await ExportAsync();
        await CorrectAsync([0xC1, 0xF1]);
        var whole = await File.ReadAllBytesAsync(Records);
        await File.WriteAllBytesAsync(Records, whole[..^Length]);
        var fewer = await ResubmitAsync();
        Assert.Equal(ExitCode.Usage, fewer.Code);
        Assert.Contains("has 4 records", fewer.Error, StringComparison.Ordinal);
        await File.WriteAllBytesAsync(Records, whole[..^1]);
        Assert.Contains("is no record", (await ResubmitAsync()).Error, StringComparison.Ordinal);
        Assert.Equal(6, (await ListAsync()).Count);
    }

    [Fact]
    public async Task List_Json_NamesPlaceAndCodes()
    {
        await MigrateAsync();
        var record = Assert.Single(await ListAsync("--stream", "SHIEN.DAT"));
        Assert.Equal((3, 204), (record.GetProperty("record").GetInt32(), record.GetProperty("byte_offset").GetInt32()));
        Assert.Equal(["H4005"], record.GetProperty("codes").EnumerateArray().Select(c => c.GetString()));
        var message = record.GetProperty("messages")[0];
        Assert.NotEqual(message.GetProperty("ja").GetString(), message.GetProperty("en").GetString());
        Assert.Equal([10L], (await ListAsync("--code", "H4001")).Select(l => l.GetProperty("record").GetInt64()));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task MigrateAsync()
    {
        var done = await CommandLine.RunAsync(
            "validate", Path.Combine(s_golden, "JUKI.DAT"), Path.Combine(s_golden, "SHIEN.DAT"),
            "--adapter", "sample-host-f/001", "--municipality", "131016", "--run", "q1", "--data", Path.Combine(_folder, "data"));
        Assert.True(done.Code is ExitCode.Fine or ExitCode.Findings, done.Error);
    }

    private async Task ExportAsync()
    {
        var exported = await RunAsync("export", "q1", "--output", Out);
        Assert.True(exported.Code == ExitCode.Fine, exported.Error);
    }

    private Task<CommandLine> ResubmitAsync() => RunAsync("resubmit", "q1", "--from", Out);

    private async Task CorrectAsync(byte[] code)
    {
        var bytes = await File.ReadAllBytesAsync(Records);
        code.CopyTo(bytes, ReasonAt);
        await File.WriteAllBytesAsync(Records, bytes);
    }

    private async Task<List<JsonElement>> ListAsync(params string[] more)
    {
        var listed = await RunAsync(["list", "q1", "--json", .. more]);
        Assert.True(listed.Code == ExitCode.Fine, listed.Error);
        return [.. listed.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
    }

    private async Task<string> TotalsAsync()
    {
        var shown = await CommandLine.RunAsync("runs", "show", "q1", "--json", "--data", Path.Combine(_folder, "data"));
        return JsonDocument.Parse(shown.Output).RootElement.GetProperty("totals").ToString();
    }

    private Task<CommandLine> RunAsync(params string[] args) => CommandLine.RunAsync([.. args.Prepend("quarantine"), "--data", Path.Combine(_folder, "data")]);
}
