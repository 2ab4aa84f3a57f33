using Hub.Reports;

namespace Hub.Cli.Tests.Shell;

/// <summary>JSON from outside that nests without end is told as a mistake in a file, wherever the hub reads any: no crash of the process, no fault of the hub.</summary>
public sealed class NestedJsonTests : IDisposable
{
    private const int Deep = 200_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("hub-nested-").FullName;

    public static TheoryData<string, string> Nested
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var file in (string[])["limits.json", "files.json", "rules/001-site.json", "access/access.json", "access/audit.head", "tables.json", "editions/nested.json", "golden.json"])
            {
                foreach (var opening in (string[])["[", "{\"a\":"])
                {
                    data.Add(file, opening);
                }
            }

            return data;
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Nested))]
    public async Task File_NestedTwoHundredThousandDeep_IsAMistakeInTheFile(string file, string opening)
    {
        await CommandLine.RunAsync("access", "grant", "a", "--role", "auditor", "--municipality", "*", "--data", _folder);
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, string.Concat(Enumerable.Repeat(opening, Deep)));

        var line = await ReadAsync(file, path);

        Assert.True(line.Code is 1 or 2 or 3, $"{line.Code} {line.Error}");
        Assert.InRange(line.Error.Length + line.Output.Length, 1, 4_000);
        Assert.DoesNotContain("   at ", line.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"version\":")]
    public void Report_NestedTwoHundredThousandDeep_IsNoReport(string opening)
    {
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(opening, Deep))));
        Assert.Throws<InvalidDataException>(() => JsonReport.Read(input));
    }

    private Task<CommandLine> ReadAsync(string file, string path) => file switch
    {
        "rules/001-site.json" => CommandLine.RunAsync("spec", "rules", path),
        "access/access.json" => CommandLine.RunAsync("access", "list", "--data", _folder),
        "access/audit.head" => CommandLine.RunAsync("audit", "verify", "--data", _folder),
        "tables.json" => CommandLine.RunAsync("tables", "import", path, "--data", _folder),
        "editions/nested.json" => CommandLine.RunAsync(Findings.Language.En, name => name == "HUB_EDITIONS" ? Path.GetDirectoryName(path) : null, Stream.Null, "spec", "list"),
        "golden.json" => CommandLine.RunAsync("golden", "verify", "--expected", _folder, "--actual", _folder),
        _ => CommandLine.RunAsync("runs", "list", "--data", _folder),
    };
}
