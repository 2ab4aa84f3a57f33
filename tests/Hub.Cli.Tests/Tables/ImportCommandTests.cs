using System.Text.Json.Nodes;
using Hub.Cli.Shell;
using Hub.Findings;

namespace Hub.Cli.Tests.Tables;

/// <summary><c>hub tables import</c> and what follows it, as typed on site.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hub-tables-");

    [Fact]
    public async Task Import_FujitsuUserTable_IsCheckedInstalledAndUsed()
    {
        var file = Write("unijef.txt", "CODE_CONVERT_Unicode-FJHOSTcode_USER_TABLE1.0\nJEF->Unicode\n80A1:9AD9\n80A2:1F600\n80A2:20BB7\n28A1:9AD9\n");
        var imported = await Run("import", file, "--name", "site");
        Assert.Equal(ExitCode.Fine, imported.Code);
        var lines = imported.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal(
            [
                "kind line code what",
                "conflict 5 80A2 Both U+20BB7 and U+1F600 are given.",
                "impossible 6 28A1 U+9AD9: the code can't occur in this charset.",
                "outside set 4 80A2 U+1F600 is not in the unified set (行政事務標準文字).",
                "jef: 2 rows (2 errors, 1 warnings, format fujitsu_user_table)",
            ],
            lines);

        var dumped = await Run("dump", "--pack", "site");
        Assert.Contains("80A1\tU+9AD9\n", dumped.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_HulftListAsJson_TellsTheSameToScripts()
    {
        var file = Write("gtjto8.txt", "* gaiji\n0X80A1 0XE9AB99\n0X80A1 0XE9AB99\n0X80ZZ 0X\n");
        var imported = await Run("import", file, "--json");
        var objects = imported.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!).ToList();
        Assert.Equal([("malformed", 4), ("duplicate", 3)], objects[..^1].Select(o => ((string)o["kind"]!, (int)o["line"]!)));
        Assert.Equal((1, 1, 1, "hulft_list"), ((int)objects[^1]["rows"]!, (int)objects[^1]["errors"]!, (int)objects[^1]["warnings"]!, (string)objects[^1]["format"]!));
        Assert.Contains("\"U+9AD9\"", imported.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_Strict_InstallsNothingWhereRowsAreWrong()
    {
        var imported = await Run("import", Write("t.tsv", "80A1\tU+9AD9\n80A1\tU+9AD8\n"), "--name", "site", "--strict");
        Assert.Equal(ExitCode.Findings, imported.Code);
        Assert.False(File.Exists(Path.Combine(_folder.FullName, "data/tables/site.tsv")));
    }

    [Fact]
    public async Task Dump_EditedPack_IsRefusedWithWhatToDo()
    {
        Assert.Equal(ExitCode.Fine, (await Run("import", Write("t.tsv", "80A1\tU+9AD9\n"), "--name", "site")).Code);
        var pack = Path.Combine(_folder.FullName, "data/tables/site.tsv");
        File.WriteAllText(pack, File.ReadAllText(pack).Replace("9AD9", "9AD8", StringComparison.Ordinal));
        foreach (var verb in new[] { "dump", "list", "check" })
        {
            var refused = verb == "list"
                ? await CommandLine.RunAsync(Language.En, "tables", "list", "--data", Path.Combine(_folder.FullName, "data"))
                : await Run(verb, verb == "dump" ? ["--pack", "site"] : [pack]);
            Assert.Equal(ExitCode.Usage, refused.Code);
            Assert.Contains("sha256", refused.Error, StringComparison.Ordinal);
            Assert.Contains("hub tables import", refused.Error, StringComparison.Ordinal);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task<CommandLine> Run(string verb, params string[] args) =>
        CommandLine.RunAsync(Language.En, ["tables", verb, .. args, "--charset", "jef+ebcdik-fujitsu", "--data", Path.Combine(_folder.FullName, "data")]);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
