using System.Text;

namespace Hub.Codecs.Tests;

public sealed class CharsetTests
{
    [Theory]
    [InlineData("cp932", "8ABF8E9A 41 B1", "漢字 A ｱ")]
    [InlineData("eucjp-ms", "B4C1BBFA 41 8EB1 8FB0A1", "漢字 A ｱ 丂")]
    [InlineData("jef+ebcdik-fujitsu", "28 B4C1BBFA 29 C181", "漢字Aｱ")]
    [InlineData("jef+ebcdic-fujitsu", "38 B4C1 30E2 BBFA 29 C181", "漢字Aa")]
    [InlineData("keis83+ebcdik-hitachi", "0A42 B4C1BBFA 0A41 C1", "漢字A")]
    [InlineData("jipsj+jis8-nec", "1A70 34413B7A 1A71 41", "漢字A")]
    [InlineData("ibm939", "0E 459B 4653 0F C1", null)]
    [InlineData("utf8", "E6BCA2 E5AD97", "漢字")]
    [InlineData("utf16be", "6F22 5B57", "漢字")]
    [InlineData("utf16le", "226F 575B", "漢字")]
    public void DecodeField_PlainText_IsItsCharacters(string name, string hex, string? text)
    {
        var charset = Charset.Open(name);
        var field = Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
        var issues = new CodeIssueList();
        var utf8 = new byte[charset.MaxUtf8Length(field.Length)];
        var decoded = Encoding.UTF8.GetString(utf8, 0, charset.DecodeField(field, FieldForm.Mixed, utf8, issues));

        Assert.Equal(0, issues.Count);
        if (text is not null)
        {
            Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), decoded);
        }

        var back = new byte[field.Length];
        Assert.Equal(EncodeStatus.Done, charset.EncodeField(Encoding.UTF8.GetBytes(decoded), FieldForm.Mixed, back, issues));
    }

    [Fact]
    public void Open_UnknownName_ListsTheKnownOnes()
    {
        var message = Assert.Throws<ArgumentException>(() => Charset.Open("ebcdic")).Message;
        Assert.Contains("ibm939", message, StringComparison.Ordinal);
        Assert.Contains("jef", message, StringComparison.Ordinal);
        Assert.Contains("ebcdik-fujitsu", message, StringComparison.Ordinal);
    }
}
