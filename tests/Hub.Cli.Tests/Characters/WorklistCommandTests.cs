using System.Text;
using System.Text.Json;
using Hub.Cli.Shell;

namespace Hub.Cli.Tests.Characters;

public sealed class WorklistCommandTests : IDisposable
{
    private readonly GaijiExtract _extract = new();

    public void Dispose() => _extract.Dispose();

    [Fact]
    public async Task Worklist_OfARun_SaysHowOftenWhereAndWhose()
    {
        await _extract.MigrateAsync("r1");
        var rows = await ListAsync("--run", "r1");
        Assert.Equal(
            [("80A1", 2, 2, 2), ("80A2", 1, 1, 1)],
            rows.Select(r => (r.GetProperty("code").GetString(), r.GetProperty("count").GetInt32(), r.GetProperty("persons").GetInt32(), r.GetProperty("unresolved").GetInt32())));
        Assert.Equal((GaijiExtract.Charset, "U+E000", "open"), (Text(rows[0], "charset"), Text(rows[0], "scalar"), Text(rows[0], "state")));
        Assert.Equal(["住民情報:世帯主氏名"], rows[0].GetProperty("items").EnumerateArray().Select(i => i.GetString()));
        var samples = rows[0].GetProperty("samples").EnumerateArray().Select(s => s.GetString()!).ToList();
        Assert.Equal(2, samples.Count);
        Assert.StartsWith("JUKI.DAT#3 ", samples[0], StringComparison.Ordinal);
        Assert.All(samples, s => Assert.Matches("^JUKI.DAT#[37] 9+$", s));

        // The municipality's list was fed by the check of the run.
        Assert.Equal(rows.Select(r => r.ToString()), (await ListAsync("--site", GaijiExtract.Municipality)).Select(r => r.ToString()));
        Assert.Equal(rows[0].ToString(), Assert.Single(await ListAsync("--site", "13101", "--top", "1")).ToString());
    }

    [Fact]
    public async Task Worklist_SecondRehearsal_ReplacesTheCounts()
    {
        await _extract.MigrateAsync("r1");
        await _extract.MigrateAsync("r2");
        var rows = await ListAsync("--site", GaijiExtract.Municipality);
        Assert.Equal([(2, "r2"), (1, "r2")], rows.Select(r => (r.GetProperty("count").GetInt32(), Text(r, "run"))));
    }

    [Fact]
    public async Task Worklist_NeitherSiteNorRun_IsToldWhatToGive()
    {
        var refused = await _extract.RunAsync("characters", "worklist");
        Assert.Equal(ExitCode.Usage, refused.Code);
        Assert.Contains("--site", refused.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, (await _extract.RunAsync("characters", "worklist", "--run", "none")).Code);
        Assert.Equal(ExitCode.Usage, (await _extract.RunAsync("characters", "worklist", "--site", "../x")).Code);
    }

    [Fact]
    public async Task Worklist_OfAVendorList_HasCandidatesWithReasons()
    {
        await _extract.MigrateAsync("r1");
        var hints = _extract.PathOf("hints.csv");
        await File.WriteAllTextAsync(hints, "外字コード,住基ネット統一文字コード,読み,総画数,部品\r\n80A1,J+BD47,ヘン,17,辶自穴\r\n80A2,,,,\r\n");
        var imported = await _extract.RunAsync("characters", "import", hints, "--hints", "--site", GaijiExtract.Municipality, "--charset", GaijiExtract.Charset);
        Assert.True(imported.Code == ExitCode.Fine, imported.Error);
        var best = (await ListAsync("--run", "r1"))[0].GetProperty("candidates")[0];
        Assert.Equal("MJ026191", Text(best, "name"));
        Assert.Contains(best.GetProperty("reasons").EnumerateArray(), r => Text(r, "evidence") == "juki" && Text(r, "detail") == "J+BD47");
        var plain = await CommandLine.RunAsync(Findings.Language.Ja, "characters", "worklist", "--run", "r1", "--data", _extract.Data);
        Assert.Contains("→ MJ026191 邉\U000E0119", plain.Output, StringComparison.Ordinal);
        Assert.Contains("住基統一文字コード J+BD47", plain.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Worklist_Scan_CountsAnExtractWithoutAnAdapter()
    {
        var file = _extract.PathOf("lines.txt");
        await File.WriteAllBytesAsync(file, [.. "1,"u8, 0xF0, 0x40, (byte)'\n', .. "2,"u8, 0xF0, 0x40, 0xF0, 0x41, (byte)'\n', .. "3,x\n"u8]);
        var scanned = await _extract.RunAsync("characters", "worklist", "--site", "13101", "--scan", file, "--charset", "cp932", "--json");
        Assert.Equal(["F040", "F041"], Lines(scanned).Select(r => Text(r, "code")));
        Assert.Equal([2, 1], Lines(scanned).Select(r => r.GetProperty("persons").GetInt32()));
        var elsewhere = await _extract.RunAsync("characters", "worklist", "--site", "13101", "--scan", file, "--charset", "cp932", "--server", "http://127.0.0.1:9");
        Assert.Equal(ExitCode.Usage, elsewhere.Code);
    }

    [Fact]
    public async Task Worklist_WithFonts_WritesPicturesAndCandidatesByShape()
    {
        await _extract.MigrateAsync("r1");
        var (reference, site) = (_extract.PathOf("mj.ttf"), _extract.PathOf("eudc.tte"));
        await File.WriteAllBytesAsync(reference, TinyFont.Write([(0x9089, "mj026190", 1), (0x4E00, "mj006356", 2)]));
        await File.WriteAllBytesAsync(site, TinyFont.Write([(0xE000, "gaiji1", 1)]));
        Assert.Equal(ExitCode.Usage, (await _extract.RunAsync("characters", "import", site, "--font")).Code);
        Assert.Equal(ExitCode.Usage, (await _extract.RunAsync("characters", "import", _extract.Extract, "--font", "--site", "13101")).Code);
        foreach (var import in (string[][])[[reference], [site, "--site", "13101"]])
        {
            var imported = await _extract.RunAsync(["characters", "import", .. import, "--font"]);
            Assert.True(imported.Code == ExitCode.Fine, imported.Error);
        }

        var folder = _extract.PathOf("svg");
        var row = Assert.Single(await ListAsync("--run", "r1", "--top", "1", "--glyphs", folder));
        Assert.Equal(("MJ026190", "glyph"), (Text(row.GetProperty("candidates")[0], "name"), Text(row.GetProperty("candidates")[0].GetProperty("reasons")[0], "evidence")));
        Assert.Contains("<path", await File.ReadAllTextAsync(Path.Combine(folder, "80A1.svg")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "80A1-MJ026190.svg")));

        // The report has them side by side, and asks nobody else for anything.
        await _extract.RunAsync("characters", "decide", "80A2", "--site", "131016", "--target", "MJ026191", "--match", "design", "--by", "sato", "--why", "register");
        await _extract.RunAsync("characters", "decide", "80A2", "--site", "131016", "--check", "--by", "suzuki");
        await _extract.RunAsync("runs", "report", "r1");
        var report = await File.ReadAllTextAsync(Path.Combine(_extract.Data, "runs", "r1", "report.html"));
        Assert.Contains("class=\"glyph own\"", report, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"MJ026190\"", report, StringComparison.Ordinal);
        Assert.DoesNotContain("://", report, StringComparison.Ordinal);
        var characters = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_extract.Data, "runs", "r1", "report.json"))).RootElement.GetProperty("characters");
        Assert.Equal((1, 2), (characters.GetProperty("variant").GetInt32(), characters.GetProperty("unknown").GetInt32()));
        Assert.Equal(["open", "checked"], characters.GetProperty("workList").EnumerateArray().Select(w => Text(w, "state")));
    }

    [Fact]
    public async Task Export_IsUtf8WithMarkAndOneLineARow()
    {
        await _extract.MigrateAsync("r1");
        var file = _extract.PathOf("list.csv");
        Assert.Equal(ExitCode.Fine, (await _extract.RunAsync("characters", "export", file, "--run", "r1")).Code);
        var bytes = await File.ReadAllBytesAsync(file);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes).Split("\r\n");
        Assert.StartsWith("131016,jef+ebcdik-fujitsu,0x80A1,U+E000,2,2,住民情報:世帯主氏名,", lines[1], StringComparison.Ordinal);
        Assert.Equal(4, lines.Length);
        Assert.Equal(2, (await _extract.RunAsync("characters", "export", "--site", "131016", "--state", "open")).Output.Split("\r\n").Count(l => l.StartsWith("131016,", StringComparison.Ordinal)));
        Assert.DoesNotContain("131016,", (await _extract.RunAsync("characters", "export", "--site", "131016", "--state", "checked")).Output, StringComparison.Ordinal);
    }

    private async Task<List<JsonElement>> ListAsync(params string[] more)
    {
        var listed = await _extract.RunAsync(["characters", "worklist", "--json", .. more]);
        Assert.True(listed.Code == ExitCode.Fine, listed.Error);
        return Lines(listed);
    }

    private static List<JsonElement> Lines(CommandLine done) =>
        [.. done.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
