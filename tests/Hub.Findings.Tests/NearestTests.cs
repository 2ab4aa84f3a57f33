namespace Hub.Findings.Tests;

public sealed class NearestTests
{
    private static readonly string[] s_verbs = ["validate", "migrate", "serve", "runs", "--adapter"];

    [Theory]
    [InlineData("vlaidate", "validate")]
    [InlineData("Migrate", "migrate")]
    [InlineData("run", "runs")]
    [InlineData("--adaptor", "--adapter")]
    [InlineData("report", null)]
    [InlineData("", null)]
    public void Find_Misspelt_NamesTheOneMeant(string word, string? expected) => Assert.Equal(expected, Nearest.Find(word, s_verbs));

    [Fact]
    public void Hints_NothingNear_AreEmpty() => Assert.Equal(("", ""), (Nearest.HintJa("report", s_verbs), Nearest.HintEn("report", s_verbs)));
}
