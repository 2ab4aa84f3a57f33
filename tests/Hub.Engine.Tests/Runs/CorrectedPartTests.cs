using Hub.Engine.Runs;

namespace Hub.Engine.Tests.Runs;

public sealed class CorrectedPartTests
{
    [Fact]
    public void Of_StreamsAndRepeats_KeepTheOrderAndHaveEachRecordOnce()
    {
        CorrectedRecord[] records = [Of("a", 1), Of("a", 5), Of("a", 1), Of("b", 1), Of("a", 7)];
        Assert.Equal(["a:0,1", "a:2", "b:3", "a:4"], CorrectedPart.Of(records).Select(p => $"{p.Stream}:{string.Join(',', p.Places)}"));
    }

    [Fact]
    public void Of_Many_AreCutIntoBoundedParts()
    {
        CorrectedRecord[] records = [.. Enumerable.Range(0, 2 * CorrectedPart.MostRecords + 1).Select(i => Of("a", i))];
        Assert.Equal([CorrectedPart.MostRecords, CorrectedPart.MostRecords, 1], CorrectedPart.Of(records).Select(p => p.Places.Count));
    }

    [Fact]
    public void Of_Nothing_IsNothing() => Assert.Empty(CorrectedPart.Of([]));

    private static CorrectedRecord Of(string stream, long record) => new(stream, record, 0, ReadOnlyMemory<byte>.Empty);
}
