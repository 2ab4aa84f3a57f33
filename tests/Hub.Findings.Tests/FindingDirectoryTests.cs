namespace Hub.Findings.Tests;

public sealed class FindingDirectoryTests
{
    private static readonly FindingDirectory s_directory = FindingDirectory.Of(typeof(FindingDirectoryTests).Assembly);

    [Theory]
    [InlineData("H5001")]
    [InlineData("5001")]
    [InlineData("e0001")]
    [InlineData("some_thing")]
    public void Find_WrittenByAPerson_GivesTheCode(string text) => Assert.Same(SampleFindings.SomeThing, s_directory.Find(text));

    [Theory]
    [InlineData("H5002")]
    [InlineData("E0005")]
    [InlineData("")]
    [InlineData("H")]
    public void Find_Unknown_GivesNull(string text) => Assert.Null(s_directory.Find(text));

    [Fact]
    public void Find_Number_GivesTheCode() => Assert.Same(SampleFindings.SomeThing, s_directory.Find(5001));

    [Fact]
    public void Of_SameAssemblyTwice_KnowsEachCodeOnce()
    {
        var assembly = typeof(FindingDirectoryTests).Assembly;
        Assert.Single(FindingDirectory.Of(assembly, assembly).All);
    }
}
