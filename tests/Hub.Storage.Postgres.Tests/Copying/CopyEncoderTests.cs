using System.Buffers.Binary;
using Hub.Catalog.Records;
using Hub.Storage.Postgres.Copying;
using Hub.Storage.Staging;

namespace Hub.Storage.Postgres.Tests.Copying;

public sealed class CopyEncoderTests
{
    private const int Before = 2 + 8 + 12 + 8 + 8;

    /// <summary>Bytes that are no text become three each, and occurrences have a byte of length before and four after: the room asked for must hold them at every size.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(400)]
    public void WriteFull_WorstOfRows_FitsAtEverySize(int occurrences)
    {
        var table = new RowTable("t", ["a", "b", "c"], [false, true, false], true);
        var value = new byte[64];
        value.AsSpan().Fill(0xFF);
        for (var length = 1; length <= value.Length; length++)
        {
            using var canonical = new PooledBytes();
            var writer = new CanonicalWriter(canonical);
            writer.Begin(1, occurrences);
            for (var i = 0; i < occurrences; i++)
            {
                writer.WriteValue(value.AsSpan(0, i == occurrences - 1 ? length : length - 1));
            }

            using var output = new PooledBytes();
            new CopyEncoder(table, output).WriteFull(1, 2, 0, 0, canonical.Span);

            var text = 3 * ((occurrences * (length - 1)) + 1);
            Assert.Equal(Before + 4 + canonical.Length + 4 + 4 + 20 + (4 * occurrences) + text + 4, output.Length);
            Assert.Equal(canonical.Length, BinaryPrimitives.ReadInt32BigEndian(output.Span[Before..]));
        }
    }
}
