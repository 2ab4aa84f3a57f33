using Hub.Catalog.Files;

namespace Hub.Catalog.Tests.Files;

public sealed class StandardFileProfileTests
{
    [Fact]
    public void Parse_NameAlone_IsTheBuiltInProfile() => Assert.All(StandardFileProfile.All, p => Assert.Equal(p, StandardFileProfile.Parse($$"""{ "profile": "{{p.Name}}" }""")));

    [Fact]
    public void Parse_Settings_ChangeWhatTheyName()
    {
        var profile = StandardFileProfile.Parse("""
            { "profile": "postgres-copy", "name": "city", "hasMark": true, "newLine": "\r\n", "separator": ";", "quoting": "Always", "header": "None", "encoding": "Utf16LittleEndian",
              "fileName": "{romaji}.csv", "repeats": "Joined" }
            """);

        Assert.Equal(
            new StandardFileProfile
            {
                Name = "city",
                HasMark = true,
                NewLine = "\r\n",
                Separator = ';',
                Quoting = FieldQuoting.Always,
                Header = HeaderNames.None,
                Encoding = FileEncoding.Utf16LittleEndian,
                FileName = "{romaji}.csv",
                Repeats = RepeatLayout.Joined,
            },
            profile);
    }

    [Theory]
    [InlineData("{ \"profile\": \"csv\" }", "standard, excel")]
    [InlineData("{ \"newLine\": \"x\" }", "newLine")]
    [InlineData("{ \"separator\": \"\\\"\" }", "separator")]
    [InlineData("{ \"fileName\": \"all.csv\" }", "{romaji}")]
    [InlineData("{ \"hasBom\": true }", "hasBom")]
    [InlineData("{ \"quoting\": \"Some\" }", "line 1")]
    [InlineData("null", "object")]
    public void Parse_Mistake_SaysWhatIsAllowed(string json, string expected) =>
        Assert.Contains(expected, Assert.Throws<InvalidDataException>(() => StandardFileProfile.Parse(json)).Message, StringComparison.Ordinal);
}
