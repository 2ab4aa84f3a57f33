using System.Text;
using Hub.Records.Delimited;
using Hub.Records.Framing;

namespace Hub.Records.Tests.Framing;

public sealed class FramerTests
{
    [Fact]
    public void Newline_LineWithoutEnd_IsSkippedInBoundedMemory()
    {
        var bytes = Encoding.ASCII.GetBytes("ok\n" + new string('x', 5000) + "\nagain\r\nlast");
        var frames = Frames.ReadEveryWay(() => new NewlineFramer(maxRecordLength: 10), bytes, 1);
        Assert.Equal(["Record", "Damaged", "Record", "Record", "End"], frames.Select(f => f.Status));
        Assert.StartsWith("RECORD_TOO_LONG", frames[1].Finding, StringComparison.Ordinal);
        Assert.Equal((2L, 3L + 5000 + 1), (frames[2].Ordinal, frames[2].Offset));
        Assert.Equal(Convert.ToHexString("last"u8), frames[3].Hex);
    }

    [Fact]
    public void Csv_QuotedLineEnds_AreOneRow()
    {
        var rows = Rows("id,memo\r\n1,\"two\r\nlines, \"\"quoted\"\"\"\r\n\r\n2,plain\r\n", new DelimitedFormat { HeaderRows = 1, Columns = 2 }, out var frames);
        Assert.Equal(["Header", "Record", "Record", "End"], frames.Select(f => f.Status));
        Assert.Equal([["1", "two\r\nlines, \"quoted\""], ["2", "plain"]], rows);
    }

    [Fact]
    public void Csv_UnclosedQuote_CostsItsLineOnly()
    {
        var rows = Rows("1,\"a\"\n2,\"b\n3,\"c\"\n4,\"d\"\n", new DelimitedFormat { Columns = 2 }, out var frames);
        Assert.Equal(["Record", "Damaged", "Record", "Record", "End"], frames.Select(f => f.Status));
        Assert.StartsWith("QUOTE_UNCLOSED", frames[1].Finding, StringComparison.Ordinal);
        Assert.Equal([["1", "a"], ["3", "c"], ["4", "d"]], rows);
    }

    [Fact]
    public void Csv_RaggedRow_IsDamagedUnlessAllowed()
    {
        Rows("1,2\n3\n", new DelimitedFormat { Columns = 2 }, out var frames);
        Assert.Equal(["Record", "Damaged", "End"], frames.Select(f => f.Status));
        Assert.StartsWith("ROW_RAGGED", frames[1].Finding, StringComparison.Ordinal);
        var rows = Rows("1,2\n3\n", new DelimitedFormat { Columns = 2, AllowsRagged = true }, out _);
        Assert.Equal([["1", "2"], ["3"]], rows);
    }

    [Fact]
    public void Csv_StrayQuotes_AreReadAsTextWithAWarning()
    {
        var rows = Rows("a\"b,\"c\"d,e\n", DelimitedFormat.Csv, out var frames);
        Assert.Equal([["a\"b", "cd", "e"]], rows);
        Assert.StartsWith("QUOTE_MISPLACED", frames[0].Finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_Utf16WithBom_IsSplitInCharacters()
    {
        var format = new DelimitedFormat { Unit = CodeUnit.Utf16Big, Delimiter = '\t' };
        byte[] bytes = [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("住民\t\"氏\n名\"\r\n番号\t\r\n")];
        var frames = Frames.ReadEveryWay(() => new CsvFramer(format), bytes, 1);
        Assert.Equal([["住民", "氏\n名"], ["番号", ""]], Cells(frames, format, Encoding.BigEndianUnicode));
    }

    [Fact]
    public void Bdw_BadRecordDescriptor_CostsItsBlockOnly()
    {
        byte[] bytes = [.. "000C0000 00080000 41424344"u8.ToArray().FromHex(), .. "00100000 00FF0000 41424344 45464748"u8.ToArray().FromHex(), .. "00090000 00050000 5A"u8.ToArray().FromHex()];
        var frames = Frames.ReadEveryWay(() => new BdwRdwFramer(), bytes, 1);
        Assert.Equal(["Record", "Damaged", "Record", "End"], frames.Select(f => f.Status));
        Assert.Equal(("41424344", "5A"), (frames[0].Hex, frames[2].Hex));
    }

    private static List<List<string>> Rows(string text, DelimitedFormat format, out List<Frame> frames)
    {
        frames = Frames.ReadEveryWay(() => new CsvFramer(format), Encoding.UTF8.GetBytes(text), 1);
        return Cells(frames, format, Encoding.UTF8);
    }

    private static List<List<string>> Cells(List<Frame> frames, DelimitedFormat format, Encoding encoding)
    {
        var cells = new DelimitedCells(format);
        var rows = new List<List<string>>();
        foreach (var frame in frames.Where(f => f.Status == "Record"))
        {
            var row = Convert.FromHexString(frame.Hex);
            cells.Split(row);
            rows.Add([.. Enumerable.Range(0, cells.Count).Select(i => encoding.GetString(cells.Cell(row, i)))]);
        }

        return rows;
    }
}
