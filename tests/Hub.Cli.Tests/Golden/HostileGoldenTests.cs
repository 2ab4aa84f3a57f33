using System.Text.RegularExpressions;
using System.Xml.Linq;
using Hub.Cli.Shell;

namespace Hub.Cli.Tests.Golden;

/// <summary>Names of files and columns, keys and values that would be markup, in every form a golden comparison is written in; manifests made to harm.</summary>
public sealed partial class HostileGoldenTests : IDisposable
{
    private const string Evil = "<img src=x onerror=alert(1)><script>alert(1)<\u2044script>'\"&";

    private readonly string _root = Directory.CreateTempSubdirectory("hub-golden-hostile").FullName;

    private string Expected => Path.Combine(_root, "expected");

    private string Actual => Path.Combine(_root, "actual");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Verify_OfMarkup_ShowsItAndDoesNotRunIt()
    {
        Write(Expected, $"{Evil} 1");
        Write(Actual, $"{Evil} 2");
        string[] files = [Path.Combine(_root, "a.html"), Path.Combine(_root, "a.xml"), Path.Combine(_root, "a.md")];

        var line = await CommandLine.RunAsync("golden", "verify", "--expected", Expected, "--actual", Actual, "--values", "--html", files[0], "--junit", files[1], "--markdown", files[2]);

        Assert.Equal(ExitCode.Findings, line.Code);
        var page = File.ReadAllText(files[0]);
        Assert.Contains("&lt;img src=x", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(Dangerous(), page);
        Assert.DoesNotMatch(Dangerous(), File.ReadAllText(files[2]));
        Assert.NotNull(XDocument.Load(files[1]).Root);
    }

    [Theory]
    [InlineData("{\"files\":{\"a.csv\":\"00\",\"a.csv\":\"01\"}}")]
    [InlineData("{\"files\":{\"a.csv\":null}}")]
    [InlineData("{\"files\":{\"a.csv\":1}}")]
    [InlineData("{\"files\":[]}")]
    [InlineData("{\"files\":{\"../secret.csv\":\"00\"}}")]
    [InlineData("{\"files\":{\"/etc/passwd\":\"00\"}}")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    [InlineData("null")]
    [InlineData("")]
    public async Task Verify_AgainstAManifestThatIsNone_IsAUsageError(string manifest)
    {
        Write(Expected, "1");
        Write(Actual, "1");
        File.WriteAllText(Path.Combine(Expected, "golden.json"), manifest);

        Assert.Equal(ExitCode.Usage, (await CommandLine.RunAsync("golden", "verify", "--expected", Expected, "--actual", Actual)).Code);
    }

    private static void Write(string folder, string value)
    {
        Directory.CreateDirectory(folder);
        static string Cell(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        File.WriteAllText(Path.Combine(folder, "<img src=x onerror=alert(1)>.csv"), $"{Cell(Evil)},n\r\n{Cell(value)},1\r\n");
    }

    // A tag that begins in earnest, or an attribute outside of a text.
    [GeneratedRegex("<(script|img|iframe|svg on)", RegexOptions.IgnoreCase)]
    private static partial Regex Dangerous();
}
