using System.Text.Json;
using Hub.Codecs;
using Hub.Codecs.Numbers;
using Hub.Records.Copybooks;
using Hub.Records.Decoding;
using Hub.Records.Dumping;

namespace Hub.Records.Tests.Dumping;

/// <summary>The same copybook and the same values, as the hosts and as the open systems write them: byte order, floating point, zones; P scaling in both.</summary>
public sealed class DialectNumberTests
{
    private const string Text = """
        01 R.
           05 A PIC S9(4) COMP.
           05 B PIC S9(4) COMP-5.
           05 C COMP-1.
           05 D COMP-2.
           05 E PIC 9(3)PP.
           05 F PIC VPP9(3).
           05 G PIC S9(3)V99 SIGN TRAILING.
        """;

    [Theory]
    [InlineData(Dialect.Ibm, ZoneStyle.Ebcdic, "ibm939", "04D2 FB2E C276A000 C276A00000000000 F1F2F3 F0F1F2 F0F0F1F2D3")]
    [InlineData(Dialect.Fujitsu, ZoneStyle.Ebcdic, "jef+ebcdik-fujitsu", "04D2 FB2E C276A000 C276A00000000000 F1F2F3 F0F1F2 F0F0F1F2D3")]
    [InlineData(Dialect.MicroFocus, ZoneStyle.Ascii, "cp932", "04D2 2EFB 0040EDC2 0000000000A85DC0 313233 303132 3030313273")]
    [InlineData(Dialect.GnuCobol, ZoneStyle.AsciiOverpunch, "cp932", "04D2 2EFB 0040EDC2 0000000000A85DC0 313233 303132 303031324C")]
    public void Write_RecordOfTheDialect_HasTheValues(Dialect dialect, ZoneStyle zones, string charset, string hex)
    {
        var layout = Copybook.Parse(Text, new CopybookOptions { Dialect = dialect, Format = SourceFormat.Free }).Copybook!.Layout;
        var bytes = Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(bytes.Length, layout.Length);
        using var dump = new RecordDump(layout, Charset.Open(charset), new DecodeOptions { Zones = zones });
        using var json = JsonDocument.Parse(dump.Write(new RawRecord(0, 0, bytes)).ToArray());
        Assert.False(dump.HadErrors, json.RootElement.ToString());
        var fields = json.RootElement.TryGetProperty("fields", out var inner) ? inner : json.RootElement;
        Assert.Equal(
            ["1234", "-1234", "-118.625", "-118.625", "12300", "0.00012", "-1.23"],
            "ABCDEFG".Select(f => fields.GetProperty(f.ToString()).ToString()));
    }
}
