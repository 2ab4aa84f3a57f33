using System.Buffers;
using Grpc.Core;
using Grpc.Wire;

namespace Hub.Grpc.Tests.Wire;

public sealed class FrameReaderTests
{
    [Fact]
    public async Task ReadAsync_AnySplitOfTheStream_GivesTheSameMessages()
    {
        const int seed = 11;
        var random = new Random(seed);
        for (int round = 0; round < 200; round++)
        {
            List<byte[]> messages = [];
            var stream = new MemoryStream();
            for (int i = random.Next(1, 8); i > 0; i--)
            {
                byte[] message = new byte[random.Next(4) switch { 0 => 0, 1 => random.Next(20), 2 => random.Next(20_000), _ => random.Next(200_000) }];
                random.NextBytes(message);
                messages.Add(message);
                stream.Write(RawCall.Frame(message));
            }

            stream.Position = 0;
            var reader = new FrameReader(new SplitStream(stream, random), null);
            foreach (byte[] message in messages)
            {
                Assert.True(await reader.ReadAsync(CancellationToken.None), $"seed {seed}, round {round}");
                Assert.True(reader.Payload.ToArray().AsSpan().SequenceEqual(message), $"seed {seed}, round {round}");
            }

            Assert.False(await reader.ReadAsync(CancellationToken.None));
            reader.Release();
        }
    }

    [Theory]
    [InlineData(new byte[] { 0 }, StatusCode.Internal)]
    [InlineData(new byte[] { 0, 0, 0, 0, 2, 1 }, StatusCode.Internal)]
    [InlineData(new byte[] { 3, 0, 0, 0, 0 }, StatusCode.Internal)]
    [InlineData(new byte[] { 0, 0, 0, 4, 1 }, StatusCode.ResourceExhausted)]
    [InlineData(new byte[] { 0, 255, 255, 255, 255 }, StatusCode.ResourceExhausted)]
    public async Task ReadAsync_BadBytes_GivesAStatus(byte[] bytes, StatusCode expected)
    {
        var reader = new FrameReader(new MemoryStream(bytes), 1024);
        var exception = await Assert.ThrowsAsync<RpcException>(async () => await reader.ReadAsync(CancellationToken.None));
        Assert.Equal(expected, exception.StatusCode);
    }
}
