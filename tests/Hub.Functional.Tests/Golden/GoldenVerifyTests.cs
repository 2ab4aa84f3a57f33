namespace Hub.Functional.Tests.Golden;

/// <summary>The command that a vendor's CI runs, over every golden case.</summary>
public class GoldenVerifyTests
{
    public static TheoryData<string> Cases => [.. GoldenFolder.All()];

    [Fact]
    public void Cases_AreThere() => Assert.NotEmpty(Cases);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Verify_OfACase_FindsNoDifference(string name)
    {
        var folder = new GoldenFolder(name);
        Assert.NotEmpty(folder.Extract);
        Assert.True(File.Exists(Path.Combine(folder.Expected, "golden.json")), $"{name} has no expected/golden.json; make it with hub golden update");

        var line = await CommandLine.RunAsync(
            ["golden", "verify", "--expected", folder.Expected, "--adapter", folder.Adapter, .. folder.Extract.SelectMany(f => new[] { "--input", f })]);

        Assert.True(line.Code == 0, line.Output + line.Error);
    }
}
