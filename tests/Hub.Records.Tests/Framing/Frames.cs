using Hub.Records.Framing;

namespace Hub.Records.Tests.Framing;

/// <summary>Reads bytes through a framer in pieces.</summary>
internal static class Frames
{
    /// <summary>Reads all frames; pieces of at most <paramref name="maxPiece"/> bytes, and a fresh framer after every frame where asked.</summary>
    public static List<Frame> Read(Func<RecordFramer> make, byte[] bytes, Random? random = null, int maxPiece = int.MaxValue, bool restart = false)
    {
        var frames = new List<Frame>();
        var framer = make();
        var from = 0;
        var to = 0;
        while (true)
        {
            Assert.Equal(framer.ReadOffset, from);
            var offset = framer.ReadOffset;
            var ordinal = framer.NextOrdinal;
            var isFinal = to == bytes.Length;
            var status = framer.TryRead(bytes.AsSpan(from, to - from), isFinal, out var start, out var length, out var consumed);
            Assert.InRange(consumed, 0, to - from);
            var hex = Convert.ToHexString(bytes.AsSpan(from + start, length));
            from += consumed;
            if (status == FrameStatus.NeedMore)
            {
                Assert.False(isFinal, "NeedMore at the end");
                Assert.True(to - from <= framer.MaxBufferLength, $"{to - from} bytes are held");
                to = (int)Math.Min(bytes.Length, to + (long)(random is null ? maxPiece : random.Next(1, maxPiece + 1)));
                continue;
            }

            var finding = framer.Damage is null ? "" : $"{framer.Damage.Code.Name} {framer.Damage.Position} {framer.Damage.Found} {framer.Damage.Expected}";
            var damagedOffset = framer.Damage?.Position.ByteOffset ?? offset + start;
            frames.Add(new Frame(status.ToString(), ordinal, status switch
            {
                FrameStatus.Damaged => damagedOffset,
                FrameStatus.End => framer.NextOffset,
                _ => offset + start,
            }, hex, finding));
            if (status == FrameStatus.End)
            {
                Assert.Equal(bytes.Length, from);
                return frames;
            }

            if (restart)
            {
                var position = framer.Position;
                framer = make();
                framer.Restore(position);
                from = (int)position.Offset;
                to = from;
            }
        }
    }

    /// <summary>The same frames whole, in pieces of every kind, and with a restart after each frame.</summary>
    public static List<Frame> ReadEveryWay(Func<RecordFramer> make, byte[] bytes, int seed)
    {
        var whole = Read(make, bytes);
        var random = new Random(seed);
        Same(whole, Read(make, bytes, maxPiece: 1), seed);
        for (var i = 0; i < 4; i++)
        {
            Same(whole, Read(make, bytes, random, 1 + random.Next(40)), seed);
        }

        Same(whole, Read(make, bytes, restart: true), seed);
        Same(whole, Read(make, bytes, random, 7, restart: true), seed);
        return whole;
    }

    private static void Same(List<Frame> expected, List<Frame> actual, int seed) =>
        Assert.True(expected.SequenceEqual(actual), $"seed {seed}:\n{string.Join('\n', expected)}\n--\n{string.Join('\n', actual)}");
}
