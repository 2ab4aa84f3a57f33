using Hub.Records.Framing;

namespace Hub.Records.Tests.Framing;

public sealed class FixedFramerTests
{
    [Fact]
    public void TryRead_TruncatedLastRecord_IsDamagedWithItsBytes()
    {
        var framer = new FixedFramer(4);
        Assert.Equal(FrameStatus.Record, framer.TryRead("ABCDEF"u8, true, out var start, out var length, out var consumed));
        Assert.Equal((0, 4, 4), (start, length, consumed));
        Assert.Equal(FrameStatus.Damaged, framer.TryRead("EF"u8, true, out start, out length, out consumed));
        Assert.Equal((0, 2, 2), (start, length, consumed));
        Assert.Equal(RecordFindings.TruncatedRecord, framer.Damage!.Code);
        Assert.Equal((1, 4L, 2), (framer.Damage.Position.Record, framer.Damage.Position.ByteOffset, framer.Damage.Position.Length));
        Assert.Equal(FrameStatus.End, framer.TryRead([], true, out _, out _, out _));
    }

    [Fact]
    public void TryRead_EndOfFileMark_IsOnlyAWarning()
    {
        var framer = new FixedFramer(4);
        Assert.Equal(FrameStatus.Damaged, framer.TryRead([0x1A], true, out _, out _, out _));
        Assert.Equal(RecordFindings.TrailingBytes, framer.Damage!.Code);
    }
}
