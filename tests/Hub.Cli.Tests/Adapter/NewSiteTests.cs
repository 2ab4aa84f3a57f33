using System.Text;
using Hub.Adapters.Packs;
using Hub.Cli.Shell;
using Hub.Findings;

namespace Hub.Cli.Tests.Adapter;

/// <summary>What packs/README.md says, done as a new site does it: copy a pack, put the own copybook in, follow what check says, and come to a clean dry-run.</summary>
public sealed class NewSiteTests : IDisposable
{
    private const string Original = "sample-host-f/031";
    private const string Name = "our-town/031";

    private readonly string _root = Directory.CreateTempSubdirectory("hub-site-").FullName;

    private string Pack => Path.Combine(_root, "my-packs", "our-town", "031");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Guide_CopiedPackWithAnotherCopybook_ComesToACleanDryRun()
    {
        Copy(new AdapterLibrary().Find(Original)!, Pack);
        var check = await RunAsync("adapter", "check", Name);
        Assert.Equal(ExitCode.Fine, check.Code);
        Assert.Contains($"adapter: says {Original}, but the folder is {Name}", check.Output, StringComparison.Ordinal);

        // The town's own names of fields: check names each place in adapter.yaml, then, in one line a test, what tests.yaml still has.
        Replace("copybooks/jutogai.cpy", "JG-", "OT-");
        check = await RunAsync("adapter", "check", Name);
        Assert.Equal(ExitCode.Usage, check.Code);
        Assert.Contains("adapter.yaml:30:21: ", check.Output, StringComparison.Ordinal);
        Replace("adapter.yaml", "JG-", "OT-");
        Replace("adapter.yaml", "adapter: sample-host-f/031", "adapter: our-town/031");
        Replace("adapter.yaml", "vendor: sample-host-f", "vendor: our-town");
        check = await RunAsync(Language.Ja, "adapter", "check", Name);
        Assert.Equal(ExitCode.Findings, check.Code);
        var lines = check.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, lines.Length);
        Assert.All(lines[..3], l => Assert.Matches("^tests\\.yaml:\\d+: .*JG-ATENA-NO.*は移行元にありません", l));
        Assert.Contains("テストに失敗があります", lines[3], StringComparison.Ordinal);
        Replace("tests.yaml", "JG-", "OT-");
        check = await RunAsync("adapter", "check", Name);
        Assert.Equal((ExitCode.Fine, "our-town/031: no mistakes in adapter.yaml; 1 groups; 3 of 3 tests passed."), (check.Code, check.Output.TrimEnd()));

        var extract = Path.Combine(_root, "extract");
        Assert.Equal(ExitCode.Fine, (await RunAsync("forge", "--adapter", Name, "--records", "50", "--errors", "0", "--output", extract)).Code);
        var file = Path.Combine(extract, "JUTOGAI.DAT");
        var dump = await RunBareAsync("records", "dump", "--copybook", Path.Combine(Pack, "copybooks", "jutogai.cpy"), "--charset", "jef+ebcdik-fujitsu", "--framing", "fixed", "--limit", "1", file);
        Assert.Equal(ExitCode.Fine, dump.Code);
        Assert.Contains("\"OT-SHIMEI\":", dump.Output, StringComparison.Ordinal);
        Assert.Contains("宛名番号", (await RunAsync("adapter", "preview", Name, file)).Output, StringComparison.Ordinal);
        Assert.Contains("OT-ATENA-NO", (await RunAsync("adapter", "doc", Name)).Output, StringComparison.Ordinal);
        Assert.Contains("OT-ATENA-NO @0+10", (await RunAsync("explain", "--record", "0", "--adapter", Name, "--file", file)).Output, StringComparison.Ordinal);
        var validate = await RunAsync("validate", "--adapter", Name, "--municipality", "131016", "--data", Path.Combine(_root, "data"), file);
        Assert.True(validate.Code == ExitCode.Fine, validate.Output + validate.Error);
    }

    [Fact]
    public async Task Dump_WrongCharset_NamesTheCodesOfAFieldTogether()
    {
        var file = Path.Combine(_root, "a.dat");
        await File.WriteAllBytesAsync(file, [0xF1, 0xF2, 0xF3, 0xF4]);
        await File.WriteAllTextAsync(Path.Combine(_root, "a.cpy"), "       01 R.\n          05 A PIC X(3).\n          05 B PIC X(1).\n");
        var dump = await RunBareAsync("records", "dump", "--copybook", Path.Combine(_root, "a.cpy"), "--charset", "jef", "--framing", "fixed", file);
        Assert.Equal(ExitCode.Findings, dump.Code);
        Assert.Contains("""{"field":"A","offset":0,"hex":"F1 F2 F3","what":"Unmapped"},{"field":"B","offset":3,"hex":"F4","what":"Unmapped"}""", dump.Output, StringComparison.Ordinal);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private void Replace(string file, string old, string with)
    {
        var path = Path.Combine(Pack, file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, with, StringComparison.Ordinal), new UTF8Encoding(false));
    }

    private Task<CommandLine> RunAsync(params string[] args) => RunAsync(Language.En, args);

    private Task<CommandLine> RunAsync(Language language, params string[] args) => CommandLine.RunAsync(language, [.. args, "--packs", Path.Combine(_root, "my-packs")]);

    private static Task<CommandLine> RunBareAsync(params string[] args) => CommandLine.RunAsync(args);
}
