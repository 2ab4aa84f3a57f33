using System.Buffers;
using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Wire;

namespace Hub.Grpc.Tests.Net;

public sealed class MessageContentTests
{
    /// <summary>A handler asks for the body again when the connection went away before the server took the call.</summary>
    [Fact]
    public async Task CopyTo_AskedForAgainAfterOthersUsedThePool_GivesTheSameBytes()
    {
        byte[] message = [.. Enumerable.Range(0, 300).Select(i => (byte)i)];
        using var content = new MessageContent(new FrameSerializer().Write(Marshallers.Create(static (byte[] m) => m, static b => b), message, maxLength: null, provider: null, level: null));
        using var first = new MemoryStream();
        await content.CopyToAsync(first);
        byte[][] others = [.. Enumerable.Range(4, 12).SelectMany(bits => Enumerable.Range(0, 8).Select(_ => ArrayPool<byte>.Shared.Rent(1 << bits)))];
        foreach (byte[] other in others)
        {
            Array.Fill(other, (byte)0xEE);
        }

        using var second = new MemoryStream();
        await content.CopyToAsync(second);

        Assert.Equal([0, 0, 0, 1, 44, .. message], first.ToArray());
        Assert.Equal(first.ToArray(), second.ToArray());
        foreach (byte[] other in others)
        {
            ArrayPool<byte>.Shared.Return(other);
        }
    }
}
