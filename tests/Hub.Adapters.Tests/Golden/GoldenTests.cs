using System.Diagnostics;

namespace Hub.Adapters.Tests.Golden;

public class GoldenTests
{
    public static TheoryData<string> Cases => [.. GoldenCase.All()];

    public static TheoryData<string> CobolCases => [.. GoldenCase.All().Where(c => File.Exists(Path.Combine(GoldenCase.FolderOf(c), "extract.cob")))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_CountsWhatWasDefaultedUnknownAndCoalesced(string name)
    {
        var run = GoldenCase.Run(name);
        var expected = Path.Combine(run.Folder, "expected.counts.csv");
        var received = Path.Combine(run.Folder, "received.counts.csv");
        if (Environment.GetEnvironmentVariable("HUB_APPROVE") == "1")
        {
            File.WriteAllText(expected, run.Counts);
        }

        if (File.Exists(expected) && File.ReadAllText(expected) == run.Counts)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, run.Counts);
        Assert.Fail($"{received} differs from expected.counts.csv");
    }

    [Fact]
    public void CobolCases_EachArchetype_HasOne() => Assert.Equal(
        ["sample-csv", "sample-host-f", "sample-host-h", "sample-host-i", "sample-host-n", "sample-interim"],
        GoldenCase.All().Where(c => File.Exists(Path.Combine(GoldenCase.FolderOf(c), "extract.cob"))).Select(c => c[..c.IndexOf('/', StringComparison.Ordinal)]).Distinct());

    [ToolTheory("cobc")]
    [MemberData(nameof(CobolCases))]
    public void Case_Extract_IsWhatTheCobolProgramWrites(string name)
    {
        var folder = GoldenCase.FolderOf(name);
        var copybooks = Path.Combine(Repository.Root, "src", "Hub.Adapters", "packs", Path.GetDirectoryName(name)!, "copybooks");
        var scratch = Directory.CreateTempSubdirectory("hub-golden-").FullName;
        try
        {
            Run(scratch, "cobc", "-x", "-I", copybooks, "-o", Path.Combine(scratch, "extract"), Path.Combine(folder, "extract.cob"));
            Run(scratch, Path.Combine(scratch, "extract"));
            File.Delete(Path.Combine(scratch, "extract"));
            Assert.Equal(GoldenCase.FilesOf(name), Directory.GetFiles(scratch).Select(Path.GetFileName).Order(StringComparer.Ordinal));
            foreach (var file in Directory.GetFiles(scratch))
            {
                Assert.Equal(Convert.ToHexString(File.ReadAllBytes(Path.Combine(folder, Path.GetFileName(file)))), Convert.ToHexString(File.ReadAllBytes(file)));
            }
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static void Run(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true })!;
        var error = process.StandardError.ReadToEnd();
        Assert.True(process.WaitForExit(60_000), program);
        Assert.True(process.ExitCode == 0, $"{program}: {error}");
    }
}
