using System.Text;
using Hub.Findings;

namespace Hub.Reports.Tests;

public sealed class FindingsCsvWriterTests
{
    private static readonly FindingCode s_code = new(5002, "CHARACTER_NOT_ALLOWED", Severity.Error, new("{item} の {found}", "{item}: {found}", "直す", "repair"));

    [Fact]
    public void Write_Finding_IsOneLineWithARecordNumberFromOne()
    {
        var lines = Lines(new Finding(s_code, new("A.DAT", 12, 1300, 7)) { Field = "F", ItemId = "00100020", Found = "漢 漢", Expected = "N" });
        Assert.Equal("severity,code,name,stage,stream,record_number,byte_offset,length,group,item_id,item_name,field,found,expected,message,hint", lines[0]);
        Assert.Equal("error,H5002,CHARACTER_NOT_ALLOWED,item,A.DAT,13,1300,7,住民情報,00100020,氏名,F,漢 漢,N,00100020 の 漢 漢,直す", lines[1]);
    }

    [Fact]
    public void Write_NoPosition_LeavesTheCellsEmpty() =>
        Assert.StartsWith("error,H5002,CHARACTER_NOT_ALLOWED,item,,,,,", Lines(new Finding(s_code, SourcePosition.None))[1], StringComparison.Ordinal);

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+81", "\"'+81\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("＝１", "\"'＝１\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\r\nb", "\"a\r\nb\"")]
    [InlineData("a=b", "a=b")]
    public void Write_Cell_IsNoFormulaAndNoBrokenLine(string value, string expected) =>
        Assert.Contains($",{expected},", Text(new Finding(s_code, SourcePosition.None) { Field = value }), StringComparison.Ordinal);

    [Fact]
    public void Write_File_BeginsWithTheMarkThatExcelNeeds() => Assert.Equal([0xEF, 0xBB, 0xBF], Bytes(new Finding(s_code, SourcePosition.None))[..3]);

    [Fact]
    public void Write_AHundredThousandFindings_HoldsNothingBack()
    {
        var finding = new Finding(s_code, new("A.DAT", 12, 1300, 7)) { Field = "F" };
        using var stream = new MemoryStream();
        using var writer = new FindingsCsvWriter(stream, Language.Ja);
        for (var i = 0; i < 100_000; i++)
        {
            writer.Write(finding);
        }

        // All but one buffer's worth is out before the end.
        Assert.Equal(100_000, writer.Count);
        Assert.True(stream.Length > 100_000 * 60L - 256 * 1024, $"{stream.Length} bytes");
    }

    private static string[] Lines(Finding finding) => Text(finding).TrimStart('\uFEFF').Split("\r\n");

    private static string Text(Finding finding) => Encoding.UTF8.GetString(Bytes(finding));

    private static byte[] Bytes(Finding finding)
    {
        using var stream = new MemoryStream();
        using (var writer = new FindingsCsvWriter(stream, Language.Ja))
        {
            writer.Write(finding, "住民情報", "氏名");
        }

        return stream.ToArray();
    }
}
