using System.Text.Json;
using System.Xml.Linq;
using Hub.Cli.Shell;
using Hub.Findings;

namespace Hub.Cli.Tests.Golden;

public sealed class GoldenCommandTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("hub-golden-tests").FullName;
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);

    private string Expected => Path.Combine(_root, "expected");

    private string Actual => Path.Combine(_root, "actual");

    public void Dispose() => Directory.Delete(_root, true);

    [Fact]
    public async Task Verify_AfterUpdate_IsFineUntilARowChanges()
    {
        Write(Actual, "A,1", "B,2");
        Assert.Equal(ExitCode.Fine, (await Run("golden", "update", "--expected", Expected, "--actual", Actual, "--why", "first")).Code);
        Assert.Equal(ExitCode.Fine, (await Run("golden", "verify", "--expected", Expected, "--actual", Actual, "--key", "名")).Code);
        Write(Actual, "A,1", "B,3");
        var (code, output, _) = await Run("golden", "verify", "--expected", Expected, "--actual", Actual, "--key", "名", "--values");
        Assert.Equal(ExitCode.Findings, code);
        Assert.Contains("数: 1 rows  2 → 3", output, StringComparison.Ordinal);
        Assert.Contains("golden: 1 differences.", output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, (await Run("golden", "verify", "--expected", Expected, "--actual", Actual, "--key", "名", "--threshold", "1")).Code);
        Assert.Equal(ExitCode.Fine, (await Run("golden", "verify", "--expected", Expected, "--actual", Actual, "--key", "名", "--tolerance", "数=1")).Code);
    }

    [Fact]
    public async Task Verify_Reports_AreWrittenAndMasked()
    {
        Write(Expected, "山田,1");
        Write(Actual, "鈴木,1");
        string Path(string name) => System.IO.Path.Combine(_root, name);
        var (code, output, _) = await Run(
            "golden", "verify", "--expected", Expected, "--actual", Actual, "--json", "--junit", Path("j.xml"), "--html", Path("h.html"), "--markdown", Path("m.md"));
        Assert.Equal(ExitCode.Findings, code);
        var line = JsonDocument.Parse(Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries))).RootElement;
        Assert.Equal("different", line.GetProperty("status").GetString());
        Assert.Equal(1, line.GetProperty("added").GetInt32());
        Assert.Equal(1, (int)XElement.Load(Path("j.xml")).Element("testsuite")!.Attribute("failures")!);
        var all = output + File.ReadAllText(Path("j.xml")) + File.ReadAllText(Path("h.html")) + File.ReadAllText(Path("m.md"));
        Assert.DoesNotContain("山田", all, StringComparison.Ordinal);
        Assert.DoesNotContain("鈴木", all, StringComparison.Ordinal);
        Assert.Contains("Not as expected", all, StringComparison.Ordinal);
        Assert.Contains("## ❌", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_GoldenEditedByHand_CantBeCompared()
    {
        Write(Actual, "A,1");
        await Run("golden", "update", "--expected", Expected, "--actual", Actual, "--why", "first");
        Write(Expected, "A,2");
        var (code, _, error) = await Run("golden", "verify", "--expected", Expected, "--actual", Actual);
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("Don't edit it", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_WithoutActualSide_IsAUsageError()
    {
        Write(Expected, "A,1");
        Assert.Equal(ExitCode.Usage, (await Run("golden", "verify", "--expected", Expected)).Code);
        Assert.Equal(ExitCode.Usage, (await Run("golden", "verify", "--expected", Expected, "--actual", Path.Combine(_root, "none"))).Code);
        Assert.Equal(ExitCode.Usage, (await Run("golden", "verify", "--expected", Path.Combine(_root, "none"), "--actual", Expected)).Code);
        Assert.Equal(ExitCode.Usage, (await Run("golden", "verify", "--expected", Expected, "--actual", Expected, "--tolerance", "x")).Code);
    }

    [Fact]
    public async Task Verify_ColumnThatChangesFromRunToRun_IsScrubbedAndSaid()
    {
        Write(Expected, "A,10:00 x");
        Write(Actual, "A,11:30 x");
        string[] verify = ["golden", "verify", "--expected", Expected, "--actual", Actual, "--key", "名"];
        Assert.Equal(ExitCode.Findings, (await Run(verify)).Code);
        var page = Path.Combine(_root, "m.md");
        Assert.Equal(ExitCode.Fine, (await Run([.. verify, "--scrub", @"数=\d\d:\d\d", "--markdown", page])).Code);
        Assert.Contains(@"数 /\d\d:\d\d/", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Findings, (await Run([.. verify, "--scrub", @"名=\d\d:\d\d"])).Code);
        Assert.Equal(ExitCode.Usage, (await Run([.. verify, "--scrub", "数=("])).Code);
        Assert.Equal(ExitCode.Usage, (await Run([.. verify, "--scrub", "数"])).Code);
    }

    [Fact]
    public async Task Verify_AdapterAndRun_CompareWhatTheHubItselfMakes()
    {
        var extract = Path.Combine(Repository.Root, "tests", "Golden", "sample-csv", "001", "register", "jumin.csv");
        string[] converted = ["--expected", Expected, "--adapter", "sample-csv/001", "--input", extract];
        Assert.Equal(ExitCode.Fine, (await Run(["golden", "update", .. converted, "--why", "first"])).Code);
        Assert.Equal(ExitCode.Fine, (await Run(["golden", "verify", .. converted])).Code);
        Assert.Equal(["001_jumin_joho_131016.csv", "findings.csv", "golden.json", "golden.ledger.jsonl"], Directory.GetFiles(Expected).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("sample-csv/001", JsonDocument.Parse(File.ReadAllText(Path.Combine(Expected, "golden.json"))).RootElement.GetProperty("adapter").GetString());

        var data = Path.Combine(_root, "data");
        await Run("migrate", extract, "--adapter", "sample-csv/001", "--municipality", "131016", "--run", "r1", "--data", data);
        string[] ofRun = ["golden", "verify", "--expected", Expected, "--run", "r1", "--data", data];
        Assert.Equal(ExitCode.Usage, (await Run(ofRun)).Code);
        await Run("runs", "commit", "r1", "--data", data, "--despite-errors", "faults are part of the case");
        Assert.Equal(ExitCode.Fine, (await Run(ofRun)).Code);
    }

    [Fact]
    public async Task Update_InACi_IsRefused()
    {
        Write(Actual, "A,1");
        _variables["CI"] = "true";
        Assert.Equal(ExitCode.Usage, (await Run("golden", "update", "--expected", Expected, "--actual", Actual, "--why", "x")).Code);
        Assert.False(Directory.Exists(Expected));
    }

    [Fact]
    public async Task Update_MoreThanTheLimit_ChangesNothingUnlessConfirmedAndIsWrittenDown()
    {
        Write(Actual, "A,1");
        await Run("golden", "update", "--expected", Expected, "--actual", Actual, "--why", "first");
        Write(Actual, [.. Enumerable.Range(0, 20).Select(i => $"R{i},{i}")]);
        var before = File.ReadAllText(Path.Combine(Expected, "a.csv"));
        Assert.Equal(ExitCode.Findings, (await Run("golden", "update", "--expected", Expected, "--actual", Actual, "--why", "second", "--limit", "10")).Code);
        Assert.Equal(before, File.ReadAllText(Path.Combine(Expected, "a.csv")));
        Assert.Equal(ExitCode.Fine, (await Run("golden", "update", "--expected", Expected, "--actual", Actual, "--why", "second", "--who", "tester", "--limit", "10", "--yes")).Code);
        var ledger = File.ReadAllLines(Path.Combine(Expected, "golden.ledger.jsonl")).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["first", "second"], ledger.Select(l => l.GetProperty("why").GetString()));
        Assert.Equal(Environment.UserName, ledger[0].GetProperty("who").GetString());
        Assert.Equal("tester", ledger[1].GetProperty("who").GetString());
        Assert.Equal(ExitCode.Fine, (await Run("golden", "verify", "--expected", Expected, "--actual", Actual)).Code);
    }

    private static void Write(string folder, params string[] rows)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "a.csv"), "名,数\n" + string.Concat(rows.Select(r => r + "\n")));
    }

    private async Task<(int Code, string Out, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var context = new CliContext
        {
            Out = output,
            Error = error,
            OpenInput = () => Stream.Null,
            OpenOutput = () => Stream.Null,
            Language = Language.En,
            IsTerminal = false,
            Variable = n => _variables.GetValueOrDefault(n),
        };
        var code = await Runner.RunAsync(args, context, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
