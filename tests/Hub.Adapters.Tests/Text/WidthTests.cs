using System.Text;
using Hub.Adapters.Text;

namespace Hub.Adapters.Tests.Text;

public class WidthTests
{
    [Theory]
    [InlineData("ｻﾄｳ ｲﾁﾛｳ", "サトウ　イチロウ")]
    [InlineData("ﾄﾗﾉﾓﾝﾊｲﾂ101ｺﾞｳ", "トラノモンハイツ１０１ゴウ")]
    [InlineData("ﾊﾞﾋﾟﾌﾞﾍﾟﾎﾞ", "バピブペボ")]
    [InlineData("ｳﾞｧｲｵﾘﾝ", "ヴァイオリン")]
    [InlineData("ﾅﾞ", "ナ゛")]
    [InlineData("｡｢｣､･ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝﾞﾟ", "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜")]
    [InlineData("ｳﾞｶﾞｷﾞｸﾞｹﾞｺﾞｻﾞｼﾞｽﾞｾﾞｿﾞﾀﾞﾁﾞﾂﾞﾃﾞﾄﾞﾊﾞﾋﾞﾌﾞﾍﾞﾎﾞﾜﾞｦﾞ", "ヴガギグゲゴザジズゼゾダヂヅデドバビブベボヷヺ")]
    [InlineData("ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟｶﾟｳﾟ", "パピプペポカ゜ウ゜")]
    [InlineData("ｱﾞﾏﾞﾔﾞﾗﾞﾝﾞｰﾞ･ﾞﾞﾞﾟﾟｧﾞ", "ア゛マ゛ヤ゛ラ゛ン゛ー゛・゛゛゛゜゜ァ゛")]
    [InlineData("ｶ\uFF9E\uFF9Eｶ", "ガ゛カ")]
    [InlineData("ｯﾞ", "ッ゛")]
    [InlineData("ﾞ", "゛")]
    [InlineData("ZHANG YULIAN", "ＺＨＡＮＧ　ＹＵＬＩＡＮ")]
    [InlineData("1-2", "１－２")]
    [InlineData("漢字ｶﾅ", "漢字カナ")]
    [InlineData("ＡＢ￥漢", "ＡＢ￥漢")]
    [InlineData("Ａﾞ", "Ａ゛")]
    [InlineData("\uFFA0\uFF60ｱ\uFFFD", "\uFFA0\uFF60ア\uFFFD")]
    [InlineData("~!\u007F\t", "～！\u007F\t")]
    [InlineData("𠮷󠄀ｱ葛󠄀", "𠮷󠄀ア葛󠄀")]
    public void ToFull_AnyText_IsFullWidth(string half, string full) => Assert.Equal(full, Full(half, false));

    [Fact]
    public void ToFull_BrokenUtf8_KeepsEveryByte()
    {
        byte[] source = [0xEF, 0xBD, 0xE3, 0x81, 0xEF, 0xBD, 0xB1, 0xEF];
        var target = new byte[source.Length * 3];
        Assert.Equal("EFBDE381E382A2EF", Convert.ToHexString(target, 0, Width.ToFull(source, target, false)));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("漢字　カナ", true)]
    [InlineData("漢字 カナ", false)]
    [InlineData("ｶﾅ", false)]
    public void IsFull_AnyText_IsTrueOnlyWhereNothingChanges(string text, bool expected) => Assert.Equal(expected, Width.IsFull(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void ToFull_KanaOnly_LeavesAsciiAlone() => Assert.Equal("ガ A1", Full("ｶﾞ A1", true));

    [Theory]
    [InlineData("１２－３４　Ａ", "12-34 A")]
    [InlineData("漢字", "漢字")]
    public void ToHalf_FullAscii_IsHalfWidth(string full, string half)
    {
        var source = Encoding.UTF8.GetBytes(full);
        var target = new byte[source.Length];
        Assert.Equal(half, Encoding.UTF8.GetString(target, 0, Width.ToHalf(source, target)));
    }

    [Theory]
    [InlineData("佐藤  一郎", "佐藤　一郎")]
    [InlineData(" 佐藤　 一郎　", "佐藤　一郎")]
    [InlineData("佐藤一郎", "佐藤一郎")]
    [InlineData("Ａ Ｂ Ｃ", "Ａ　Ｂ　Ｃ")]
    [InlineData("　", "")]
    public void ToSingleFull_Spaces_AreOneFullSpace(string text, string expected)
    {
        var source = Encoding.UTF8.GetBytes(text);
        var target = new byte[source.Length * 3];
        Assert.Equal(expected, Encoding.UTF8.GetString(target, 0, Spaces.ToSingleFull(source, target)));
    }

    private static string Full(string half, bool kanaOnly)
    {
        var source = Encoding.UTF8.GetBytes(half);
        var target = new byte[source.Length * 3];
        return Encoding.UTF8.GetString(target, 0, Width.ToFull(source, target, kanaOnly));
    }
}
