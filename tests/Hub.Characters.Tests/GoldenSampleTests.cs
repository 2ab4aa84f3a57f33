using System.Text;

namespace Hub.Characters.Tests;

/// <summary>A small sample of the list, read by eye against the published tables, so that the essentials are tested where npm is not at hand.</summary>
public class GoldenSampleTests
{
    private static readonly UnifiedSet s_set = UnifiedSet.Default;

    [Theory]
    [InlineData("MJ000001", "々", "", -1, 0xAD1D, "1-01-25")]
    [InlineData("MJ000006", "㐂", "", 690, 0x3402, "1-14-03")]
    [InlineData("MJ026191", "邉\U000E0119", "邉\U000E0119", -1, 0xBD47, "1-78-21")]
    [InlineData("MJ022335", "葛\U000E0102", "葛\U000E0102", 349920, 0x845B, "1-19-75")]
    [InlineData("MJ028902", "髙", "", 513280, 0x9AD9, "1-25-66")]
    [InlineData("MJ025760", "辻\U000E0102", "辻\U000E0102", 437660, 0x8FBB, "1-36-52")]
    [InlineData("MJ054120", "𩞯", "", -2, 0xBFB5, "")]
    public void Character_OfTheSample_IsAsPublished(string name, string text, string ivs, int koseki, int juki, string x0213)
    {
        Assert.True(CharacterName.TryParse(name, out var parsed));
        Assert.True(s_set.TryFind(parsed, out var mj));
        Assert.Equal((name, text, x0213), (mj.Name.ToString(), mj.Sequence.Text, mj.X0213.ToString()));
        Assert.True(s_set.TryFindJuki(juki, out var byJuki) && byJuki == mj);
        if (ivs.Length > 0)
        {
            Assert.Equal(ivs, mj.Ivs.Text);
        }

        if (koseki > 0)
        {
            Assert.True(s_set.TryFindKoseki(koseki, out var byKoseki) && byKoseki == mj);
        }
    }

    [Fact]
    public void Juki_IsATableAndNoUnicodeValue()
    {
        Assert.True(s_set.TryFindJuki(0xBFB5, out var mj));
        Assert.Equal(0x297AF, mj.Ucs);
        Assert.False(s_set.TryFindJuki(0x0041, out _));
        Assert.False(s_set.TryFindJuki(-1, out _));
    }

    [Theory]
    [InlineData("髙", "高")]
    [InlineData("邉\U000E0119", "邉")]
    [InlineData("葛\U000E0102", "葛")]
    public void Degradation_OfTheSample_IsTheSingleOne(string text, string expected)
    {
        Assert.True(ScalarSequence.TryFromText(text, out var sequence) && s_set.TryFindSequence(sequence, out var mj) && s_set.Degradation.TryChoose(mj, out var chosen)
            && new Rune(chosen.Scalar).ToString() == expected);
    }

    [Fact]
    public void Counts_AreThoseOfTheLists()
    {
        Assert.Equal((58_862, 62_682, 122_148, 299), (s_set.Count, s_set.Degradation.Count, s_set.Readings.Count, s_set.Hentaigana.All.Count));
        Assert.Equal(11_233, Enumerable.Range(0, X0213Code.Count).Count(i => !s_set.X0213[new X0213Code(i)].IsEmpty));
        Assert.Equal(25, s_set.X0213.Pairs.Count);
        Assert.Equal(16, s_set.OnBase(0x9089).Count);
    }

    [Fact]
    public void X0213_EveryCode_RoundTrips()
    {
        for (var i = 0; i < X0213Code.Count; i++)
        {
            var code = new X0213Code(i);
            if (!s_set.X0213[code].IsEmpty)
            {
                Assert.Equal(code, s_set.X0213.CodeOf(s_set.X0213[code]));
                Assert.True(X0213Code.TryParse(code.ToString(), out var parsed) && parsed == code);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("MJ")]
    [InlineData("MJ0000000")]
    [InlineData("XX000001")]
    [InlineData("MJ-00001")]
    public void CharacterName_NoName_IsNotParsed(string text) => Assert.False(CharacterName.TryParse(text, out _));

    [Theory]
    [InlineData("U+D800")]
    [InlineData("U+110000")]
    [InlineData("U+0041 U+0042 U+0043")]
    [InlineData("zz")]
    public void ScalarSequence_NoScalars_IsNotParsed(string text) => Assert.False(ScalarSequence.TryParse(text, out _));

    [Fact]
    public void Tables_LookedUpOutOfRange_FindNothing()
    {
        Assert.False(s_set.TryFindUcs(0x110000, out _));
        Assert.False(s_set.TryFindUcs(-1, out _));
        Assert.False(s_set.TryFind(CharacterName.Mj(999_999), out _));
        Assert.False(s_set.TryFindSequence(new ScalarSequence(0x4E00, 0xE01EF), out _));
        Assert.Equal(0, s_set.OnBase(0x41).Count);
        Assert.Equal(0, s_set.OnX0213(X0213Code.None).Count);
    }
}
