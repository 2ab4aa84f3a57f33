using System.Text;
using System.Text.Json;
using Hub.Codecs;
using Hub.Records.Copybooks;
using Hub.Records.Decoding;
using Hub.Records.Dumping;
using Hub.Records.Layouts;

namespace Hub.Records.Tests.Copybooks;

/// <summary>The words of the copybook language that the other tests do not come to, and what each of the six dialects makes of them.</summary>
public sealed class LanguageTests
{
    private const string Text = """
        77  LONELY            PIC 9(3).
        01  REC.
            05  HEAD.
                10  K         PIC X(2).
                10  C4        PIC S9(4) COMP-4.
                10  PD        PIC S9(5) PACKED-DECIMAL.
                10  N-G       PIC N(2) USAGE NATIONAL.
            05  D             PIC 9(8).
            05  D-PARTS REDEFINES D.
                10  YY        PIC 9(4).
                10  MM        PIC 9(2).
                10  DD        PIC 9(2).
            05  CNT           PIC 9.
            05  T OCCURS 0 TO 3 TIMES DEPENDING ON CNT.
                10  CNT2      PIC 9.
                10  U OCCURS 0 TO 2 TIMES DEPENDING ON CNT2 PIC X(2).
            05  TAIL          PIC X.
            05  FILLER        PIC X(2).
            66  K-TO-PD RENAMES K THRU PD.
        """;

    [Fact]
    public void Parse_Levels66And77_AreARenamingAndARecord()
    {
        var copybook = Parse(Text);
        Assert.Equal(["LONELY", "REC"], copybook.Layouts.Select(l => l.Name));
        Assert.Equal(3, copybook.Find("LONELY")!.Length);
        var layout = copybook.Find("REC")!;
        Assert.Equal([(2, 2, Usage.Binary), (4, 3, Usage.Packed), (7, 4, Usage.National)], new[] { "C4", "PD", "N-G" }.Select(n => layout.Find(n)!).Select(f => (f.Offset, f.Length, f.Usage)));
        var renamed = layout.Find("K-TO-PD")!;
        Assert.Equal((0, 7), (renamed.Offset, renamed.Length));
    }

    [Theory]
    [InlineData("4142 FFFE 00123D 8ABF8E9A 3230323430313331 32 31 7879 30 5A 2020", """{"CNT":"2","T":[{"CNT2":"1","U":["xy"]},{"CNT2":"0","U":[]}],"TAIL":"Z"}""")]
    [InlineData("4142 FFFE 00123D 8ABF8E9A 3230323430313331 30 5A 2020", """{"CNT":"0","T":[],"TAIL":"Z"}""")]
    [InlineData("4142 FFFE 00123D 8ABF8E9A 3230323430313331 33 30 32 61616262 31 6363 5A 2020", """{"CNT":"3","T":[{"CNT2":"0","U":[]},{"CNT2":"2","U":["aa","bb"]},{"CNT2":"1","U":["cc"]}],"TAIL":"Z"}""")]
    public void Write_NestedOccursDependingOn_SlidesAsTheCountsSay(string hex, string tail)
    {
        var layout = Parse(Text).Find("REC")!;
        using var dump = new RecordDump(layout, Charset.Open("cp932"), DecodeOptions.For("cp932", Dialect.Ibm));
        var json = Encoding.UTF8.GetString(dump.Write(new RawRecord(0, 0, Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)))));
        Assert.False(dump.HadErrors, json);
        const string Head = """{"HEAD":{"K":"AB","C4":"-2","PD":"-123","N-G":"漢字"},"D":"20240131","D-PARTS":{"YY":"2024","MM":"1","DD":"31"},""";
        using var actual = JsonDocument.Parse(json);
        using var expected = JsonDocument.Parse(Head + tail[1..]);
        Assert.True(JsonElement.DeepEquals(expected.RootElement, actual.RootElement), json);
    }

    [Theory]
    [InlineData("9")]
    [InlineData("x")]
    public void Write_CountThatCanNotBe_IsTold(string count)
    {
        var layout = Parse(Text).Find("REC")!;
        using var dump = new RecordDump(layout, Charset.Open("cp932"), DecodeOptions.For("cp932", Dialect.Ibm));
        var bytes = Convert.FromHexString("4142FFFE00123D8ABF8E9A3230323430313331").Concat(Encoding.ASCII.GetBytes(count + "0Z  ")).ToArray();
        _ = dump.Write(new RawRecord(0, 0, bytes));
        Assert.True(dump.HadErrors);
    }

    [Theory]
    [InlineData(Dialect.Ibm, "2 4 8 4 8 3 4 8")]
    [InlineData(Dialect.Fujitsu, "2 4 8 4 8 3 4 8")]
    [InlineData(Dialect.Hitachi, "2 4 8 4 8 3 4 8")]
    [InlineData(Dialect.Nec, "2 9 12 2 4 3 4 8")]
    [InlineData(Dialect.MicroFocus, "1 4 6 4 8 3 4 8")]
    [InlineData(Dialect.GnuCobol, "1 4 8 4 8 3 4 8")]
    public void Parse_EachDialect_HasItsSizes(Dialect dialect, string sizes)
    {
        const string Items = """
            01  R.
                05  A PIC S9(2) COMP.
                05  B PIC S9(9) COMP.
                05  C PIC S9(12) COMP.
                05  D COMP-1.
                05  E COMP-2.
                05  F PIC S9(5) COMP-3.
                05  G PIC S9(3) SIGN TRAILING SEPARATE.
                05  H PIC N(4).
            """;
        var layout = Parse(Items, new CopybookOptions { Dialect = dialect, Format = SourceFormat.Free }).Layout;
        Assert.Equal(sizes, string.Join(' ', layout.Fields.Select(f => f.Length)));
    }

    [Fact]
    public void Parse_CopyReplacingWords_PutsWordsIn()
    {
        var options = new CopybookOptions { Format = SourceFormat.Free, Resolve = (name, _) => new CopybookSource(name, "05 OLD-NAME PIC X(4).\n05 OTHER PIC OLD-NAME-2.\n") };
        var layout = Parse("01 R. COPY A REPLACING OLD-NAME BY NEW-NAME OLD-NAME-2 BY ==9(7)==.\n", options).Layout;
        Assert.Equal([("NEW-NAME", 4), ("OTHER", 7)], layout.Fields.Select(f => (f.Name, f.Length)));
    }

    private static Copybook Parse(string text, CopybookOptions? options = null)
    {
        var result = Copybook.Parse(text, options ?? new CopybookOptions { Format = SourceFormat.Free });
        Assert.True(result.IsValid, string.Join('\n', result.Errors));
        return result.Copybook;
    }
}
