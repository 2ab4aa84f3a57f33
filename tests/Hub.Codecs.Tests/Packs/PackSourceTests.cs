using Hub.Codecs.Packs;

namespace Hub.Codecs.Tests.Packs;

/// <summary>Every format that a table comes in, as it stands on disk.</summary>
public sealed class PackSourceTests
{
    [Fact]
    public void Read_FujitsuUserTable_TakesBothSections()
    {
        var source = PackSource.Read("""
            CODE_CONVERT_Unicode-FJHOSTcode_USER_TABLE1.0 ;title
            JEF->Unicode ;what follows is read
            ;JEF:Unic
            80A1:E92E ;one
            80A2:E92F,80A3:E930, 80A4:9AD9
            80G5:E931
            Unicode->JEF
            80A1:E92E,80A2:E92F,80A3:E930
            80A6:FA11
            nonsense
            """);
        Assert.Equal(PackFormat.FujitsuUserTable, source.Format);
        Assert.Equal(
            ["4 80A1 U+E92E ", "5 80A2 U+E92F ", "5 80A3 U+E930 ", "5 80A4 U+9AD9 decode-only", "9 80A6 U+FA11 encode-only"],
            Lines(source));
        Assert.Equal([(6, "80G5:E931"), (10, "nonsense")], source.Problems.Select(p => (p.Line, p.Code)));
    }

    [Fact]
    public void Read_FujitsuUserTableOfOneSection_GoesBothWays()
    {
        var source = PackSource.Read("CODE_CONVERT_Unicode-FJHOSTcode_USER_TABLE1.0\nJEF->Unicode\n80A1:9AD9\n");
        Assert.Equal(["3 80A1 U+9AD9 "], Lines(source));
    }

    [Fact]
    public void Read_HulftList_TakesUtf8AndCommentLines()
    {
        var source = PackSource.Read("""
            * gaiji of the town office
            0X6941 0XE9AB99   * 髙
            0X6942 0XF0A0AEB7
            0X6943
            0X69 0X9AD9 0
            """);
        Assert.Equal(PackFormat.HulftList, source.Format);
        Assert.Equal(["2 6941 U+9AD9 ", "3 6942 U+20BB7 "], Lines(source));
        Assert.Equal([4, 5], source.Problems.Select(p => p.Line));
    }

    [Fact]
    public void Read_HulftListToAnotherCharset_IsReadThroughThatCharset()
    {
        var source = PackSource.Read("0X6941 0XFBFC\n0X6942 0X889F\n0X6943 0X81AD\n", Charset.Open("cp932"));
        Assert.Equal(["1 6941 U+9AD9 ", "2 6942 U+4E9C "], Lines(source));
        Assert.Equal([3], source.Problems.Select(p => p.Line));
        Assert.Equal(["1 80A1 U+4E9C "], Lines(PackSource.Read("0X80A1 0XB0A1", Charset.Open("keis83+ebcdik-hitachi"))));
    }

    [Fact]
    public void Read_HexColumns_TakeScalarsAndSequences()
    {
        var source = PackSource.Read("# code,unicode\n41A1,845B_E0102\n41A2\t20BB7\n41A3 U+9AD9\n");
        Assert.Equal(PackFormat.HexColumns, source.Format);
        Assert.Equal(["2 41A1 U+845B U+E0102 ", "3 41A2 U+20BB7 ", "4 41A3 U+9AD9 "], Lines(source));
    }

    [Fact]
    public void Read_Tsv_TakesHeaderFlagsAndUnmappedCodes()
    {
        var source = PackSource.Read("# charset: jef\n# version: 3\n41A1\tU+845B U+E0102\n41A2\tU+9AD9\tdecode-only\n41A3\t-\n41A4\tU+9AD9\tboth\n41\n");
        Assert.Equal(PackFormat.Tsv, source.Format);
        Assert.Equal(("jef", "3"), (source.Header["charset"], source.Header["version"]));
        Assert.Equal(["3 41A1 U+845B U+E0102 ", "4 41A2 U+9AD9 decode-only", "5 41A3 - "], Lines(source));
        Assert.Equal([6, 7], source.Problems.Select(p => p.Line));
    }

    [Fact]
    public void Read_Json_TakesTheOptionsOfPublishedTables()
    {
        var source = PackSource.Read("""
            [{"code":"41A1","unicode":"845B","hd":"E0102","options":[]},
             {"code":"41A2","unicode":"FFFD","options":["unmappable"]},
             {"code":"41A3","unicode":"9AD9","options":["decode_only"]},
             {"code":"41A4","unicode":"9AD9","options":["encode_only"]},
             {"code":"zz","unicode":"9AD9"}, 7]
            """);
        Assert.Equal(PackFormat.Json, source.Format);
        Assert.Equal(
            ["1 41A1 U+845B U+E0102 ", "1 41A1 U+845B encode-only", "2 41A2 - ", "3 41A3 U+9AD9 decode-only", "4 41A4 U+9AD9 encode-only"],
            Lines(source));
        Assert.Equal([5, 6], source.Problems.Select(p => p.Line));
    }

    [Theory]
    [InlineData("[{\"code\":")]
    [InlineData("{}")]
    [InlineData("\0\u0001garbage\n\uFFFF")]
    [InlineData("0X")]
    [InlineData("CODE_CONVERT_Unicode-FJHOSTcode_USER_TABLE1.0\n80A1:9AD9")]
    public void Read_WhatIsNoTable_IsAProblemNotAnException(string text)
    {
        var source = PackSource.Read(text);
        Assert.Empty(source.Lines);
        Assert.NotEmpty(source.Problems);
    }

    private static IEnumerable<string> Lines(PackSource source) =>
        source.Lines.Select(l => $"{l.Line} {PackText.Code(l.Row)} {PackText.Scalars(l.Row)} {PackText.Flag(l.Row)}");
}
