using System.Text;
using Hub.Records.Copybooks;
using Hub.Records.Decoding;
using Hub.Records.Framing;
using Hub.Records.Layouts;
using Hub.Records.Selection;
using Hub.Records.Tests.Framing;

namespace Hub.Records.Tests.Selection;

/// <summary>Control totals are added up while a file is cut, whatever the split and wherever reading restarts.</summary>
public sealed class TotallingFramerTests
{
    private static readonly CopybookOptions s_options = new() { Format = SourceFormat.Free };
    private static readonly Layout s_data = Copybook.Parse("01 D.\n 05 K PIC X.\n 05 AMT PIC S9(3)V99.\n", s_options).Copybook!.Layout;
    private static readonly Layout s_trailer = Copybook.Parse("01 T.\n 05 K PIC X.\n 05 CNT PIC 9(3).\n 05 TOT PIC S9(5)V99.\n", s_options).Copybook!.Layout;

    [Fact]
    public void TryRead_TrailerThatAgrees_IsARecordWithoutAFinding() =>
        Assert.All(Read("H\nD10050\nD0002u\nT0020010025\n"), f => Assert.Equal("", f.Finding));

    [Fact]
    public void TryRead_TrailerThatDiffers_NamesEveryTotalThatDoes()
    {
        var frames = Read("H\nD10050\nD00025\nT0030010074\n");
        Assert.Equal(["Record", "Record", "Record", "Record", "End"], frames.Select(f => f.Status));
        Assert.Equal(["", "", ""], frames.Take(3).Select(f => f.Finding));
        Assert.StartsWith("CONTROL_TOTAL_DIFFERS", frames[3].Finding, StringComparison.Ordinal);
        Assert.EndsWith(" 2, 100.75 3, 100.74", frames[3].Finding, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_TrailerWithoutANumber_IsTold() =>
        Assert.EndsWith(" 1 ?", Read("D10050\nTxxx0010050\n")[1].Finding, StringComparison.Ordinal);

    [Fact]
    public void TryRead_FilesPutTogether_CountAnewBehindEachTrailer() =>
        Assert.All(Read("H\nD10050\nT0010010050\nH\nD00001\nD00001\nT0020000002\n"), f => Assert.Equal("", f.Finding));

    [Theory]
    [InlineData("H\nD10050\nD00025\n", " 2, 100.75 ")]
    [InlineData("D10050\nT0010010050\nH\nD00001\n", " 1, 0.01 ")]
    [InlineData("", " 0, 0.00 ")]
    public void TryRead_FileWithoutItsTrailer_IsToldAtTheEnd(string text, string totals)
    {
        var frames = Read(text);
        Assert.All(frames.SkipLast(1), f => Assert.Equal("", f.Finding));
        Assert.StartsWith("TRAILER_MISSING", frames[^1].Finding, StringComparison.Ordinal);
        Assert.EndsWith(totals, frames[^1].Finding, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_RestartAtTheEnd_DoesNotTellItTwice()
    {
        var framer = Make();
        Assert.Equal(FrameStatus.End, framer.TryRead([], true, out _, out _, out _));
        Assert.NotNull(framer.Damage);
        var again = Make();
        again.Restore(framer.Position);
        Assert.Equal(FrameStatus.End, again.TryRead([], true, out _, out _, out _));
        Assert.Null(again.Damage);
    }

    private static List<Frame> Read(string text) => Frames.ReadEveryWay(Make, Encoding.ASCII.GetBytes(text), 1);

    private static TotallingFramer Make()
    {
        var decode = DecodeOptions.For("cp932", Dialect.GnuCobol);
        return new TotallingFramer(new NewlineFramer(maxRecordLength: 20),
        [
            new TrailerTotal(new ControlTotal(s_trailer.Find("CNT")!, null, decode), r => r[0] == 'D', r => r[0] == 'T'),
            new TrailerTotal(new ControlTotal(s_trailer.Find("TOT")!, s_data.Find("AMT"), decode), r => r[0] == 'D', r => r[0] == 'T'),
        ]);
    }
}
