using System.Text;
using Hub.Codecs.Packs;
using Hub.Codecs.Tables;

namespace Hub.Codecs.Tests;

/// <summary>Each option of a charset, on the smallest field that shows it.</summary>
public sealed class OptionTests
{
    private const string Jef = "jef+ebcdik-fujitsu";

    [Theory]
    [InlineData(HostSpace.Blank, "U+3000", "4040")]
    [InlineData(HostSpace.Jis, "U+3000", "A1A1")]
    [InlineData(HostSpace.TwoHalfWidth, "U+0020 U+0020", "A1A1")]
    public void Space_Convention_IsReadAndWritten(HostSpace space, string blank, string written)
    {
        var charset = Charset.Open(Jef, new CharsetOptions { Space = space });
        Assert.Equal(blank, Dump.Of(charset)["4040"]);
        Assert.Equal("U+3000", Dump.Of(charset)["A1A1"]);
        Assert.Equal(written, Encode(charset, "\u3000", FieldForm.Double, 2));
    }

    [Theory]
    [InlineData("cp932", WaveDashSide.Charset, "8160", 0xFF5E)]
    [InlineData("cp932", WaveDashSide.Jis, "8160", 0x301C)]
    [InlineData("eucjp-ms", WaveDashSide.Jis, "A1C1", 0x301C)]
    [InlineData("eucjp-ms", WaveDashSide.Microsoft, "A1C1", 0xFF5E)]
    [InlineData("keis83", WaveDashSide.Charset, "A1C1", 0x301C)]
    [InlineData("keis83", WaveDashSide.Microsoft, "A1C1", 0xFF5E)]
    public void WaveDash_Side_IsReadAndBothAreWritten(string name, WaveDashSide side, string code, int scalar)
    {
        var charset = Charset.Open(name, new CharsetOptions { WaveDash = side });
        Assert.Equal($"U+{scalar:X4}", Dump.Of(charset)[code]);
        Assert.Equal(code, Encode(charset, "\u301C", name == "keis83" ? FieldForm.Double : FieldForm.Mixed, 2));
        Assert.Equal(code, Encode(charset, "\uFF5E", name == "keis83" ? FieldForm.Double : FieldForm.Mixed, 2));
    }

    [Fact]
    public void GaijiBase_OfTheSite_MovesTheUserAreaAndKeepsItReported()
    {
        var charset = Charset.Open(Jef, new CharsetOptions { GaijiBase = 0xE92E });
        Assert.Equal(("\uE92E", "SiteGaiji@1+2=80A1>0;"), Read(charset, "2880A129"));
        Assert.Equal(("\uE000", "SiteGaiji@1+2=80A1>0;"), Read(Charset.Open(Jef), "2880A129"));
        Assert.Equal(("\uE757", "SiteGaiji@0+2=F9FC>0;"), Read(Charset.Open("cp932"), "F9FC"));
    }

    [Fact]
    public void JisForms_FormAndArea_ReadTheSwappedCodeEachInItsWay()
    {
        Assert.Equal(("鰺", ""), Read(Charset.Open(Jef), "28B0B329"));
        Assert.Equal(("鯵", ""), Read(Charset.Open(Jef, new CharsetOptions { JisForms = JisFormPolicy.Area }), "28B0B329"));
    }

    [Fact]
    public void Ivs_Collection_SaysWhichSelectorsAreWritten()
    {
        // 41A1 as a vendor's table might have it, with a sequence of both collections and one of Hanyo-Denshi alone.
        var pack = new CodeTablePack("p", "jef", "1", "CC0", [new CodeRow(0x41A1, 0x845B, 0xE0102, RowUse.Both), new CodeRow(0x41A2, 0x845B, 0xE01EF, RowUse.Both)]);
        static bool IsMojiJoho(int first, int second) => (first, second) == (0x845B, 0xE0102);
        var (hanyo, moji) = (new CharsetOptions { Ivs = IvsCollection.HanyoDenshi, IsMojiJoho = IsMojiJoho }, new CharsetOptions { IsMojiJoho = IsMojiJoho });
        Assert.Equal(("U+845B U+E0102", "U+845B U+E01EF"), Meanings(hanyo));
        Assert.Equal(("U+845B U+E0102", "U+845B"), Meanings(moji));
        Assert.Equal(("U+845B", "U+845B"), Meanings(hanyo with { Ivs = IvsCollection.None }));
        Assert.Equal(("U+845B U+E0102", "U+845B U+E01EF"), Meanings(CharsetOptions.Default));

        (string, string) Meanings(CharsetOptions options) =>
            Dump.Of(Charset.Open("jef", options, [pack])) is var dump ? (dump["41A1"], dump["41A2"]) : default;
    }

    [Theory]
    [InlineData(JipsByteTable.Iso, "93", "92")]
    [InlineData(JipsByteTable.Ebcdik, "71", "70")]
    public void JipsBytes_Table_MovesEachByte(JipsByteTable table, string l, string k)
    {
        // JIPS(J) 6B6C: two small letters' places.
        var j = Charset.Open("jipsj").Rows().Single(r => r.Code == 0x6B6C);
        var e = Charset.Open("jipse", new CharsetOptions { JipsBytes = table }).Rows().Single(r => (r.First, r.Second) == (j.First, j.Second));
        Assert.Equal(k + l, e.Code.ToString("X4", null));
    }

    [Fact]
    public void RoundTripOnly_DuplicateCode_CountsAsUnmapped()
    {
        Assert.Equal(("≒", ""), Read(Charset.Open("cp932"), "8790"));
        Assert.Equal(("", "Unmapped@0+2=8790>0;"), Read(Charset.Open("cp932", new CharsetOptions { RoundTripOnly = true }), "8790"));
    }

    [Fact]
    public void Shifts_OfTheSite_TakeTheVendorsPlace()
    {
        var charset = Charset.Open(Jef, new CharsetOptions { Shifts = "0E/0F" });
        Assert.Equal(("漢A", ""), Read(charset, "0EB4C10FC1"));
        Assert.Equal("0EB4C10F", Encode(charset, "漢", FieldForm.Mixed, 4));
        Assert.Throws<ArgumentException>(() => Charset.Open(Jef, new CharsetOptions { Shifts = "0E" }));
        Assert.Throws<ArgumentException>(() => Charset.Open(Jef, new CharsetOptions { Shifts = "0G/0F" }));
    }

    [Theory]
    [InlineData("keis78", "F4A5", "凜", false)]
    [InlineData("keis83", "F4A5", "凜", false)]
    [InlineData("keis90", "F4A5", "凜", true)]
    [InlineData("keis83", "F4A6", "熙", false)]
    [InlineData("keis90", "F4A6", "熙", true)]
    [InlineData("keis83", "F4A4", "瑤", true)]
    [InlineData("keis78", "F4A4", "", false)]
    public void Keis_KanjiThatCameLater_AreReadByAllAndWrittenFromTheirYearOn(string name, string code, string text, bool isWritten)
    {
        var charset = Charset.Open(name);
        Assert.Equal(text, Read(charset, code, FieldForm.Double).Text);
        if (text.Length > 0)
        {
            Assert.Equal(isWritten ? code : "4040", Encode(charset, text, FieldForm.Double, 2));
            Assert.Equal(isWritten ? text : "", Read(Charset.Open(name, new CharsetOptions { RoundTripOnly = true }), code, FieldForm.Double).Text);
        }
    }

    [Fact]
    public void Open_PackOfAnotherCharset_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Charset.Open("cp932", packs: [new CodeTablePack("p", "jef", "1", "", [])]));

    private static (string Text, string Issues) Read(Charset charset, string hex, FieldForm form = FieldForm.Mixed) =>
        Decoded.Field(charset, Convert.FromHexString(hex), form) is var decoded ? (decoded.Characters, decoded.Issues) : default;

    private static string Encode(Charset charset, string text, FieldForm form, int width)
    {
        var field = new byte[width];
        _ = charset.EncodeField(Encoding.UTF8.GetBytes(text), form, field, new CodeIssueList());
        return Convert.ToHexString(field);
    }
}
