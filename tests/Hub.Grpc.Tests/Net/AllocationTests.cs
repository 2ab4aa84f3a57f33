using Google.Protobuf;
using Grpc.Testing;

namespace Hub.Grpc.Tests.Net;

/// <summary>A message costs its own bytes: no second buffer of its size is allocated on the way, and next to nothing beside it.</summary>
[Collection(nameof(AllocationTests))]
public sealed class AllocationTests
{
    private const int MessageSize = 64 * 1024;
    private const int Messages = 2_000;

    /// <summary>What HTTP and the message's own objects take: a bare POST of the same bytes allocates 1.3 KB a block (Hub.Bench grpc).</summary>
    private const int MostBesideUp = 4 * 1024;

    /// <summary>A bare POST allocates 10 to 27 KB a block on the way down: HttpClient's own buffers.</summary>
    private const int MostBesideDown = 48 * 1024;

    [Fact]
    public async Task Upload_AllocatesTheMessageOnly()
    {
        (Host host, TestService.TestServiceClient client) = await new Script().StartAsync();
        await using Host owned = host;
        await UploadAsync(client);
        long allocated = await MeasureAsync(() => UploadAsync(client));
        Assert.InRange(allocated, MessageSize, MessageSize + MostBesideUp);
    }

    [Fact]
    public async Task Download_AllocatesTheMessageOnly()
    {
        var script = new Script
        {
            Download = static async (_, responses, _) =>
            {
                var message = new StreamingOutputCallResponse { Payload = Body() };
                for (int i = 0; i < Messages; i++)
                {
                    await responses.WriteAsync(message);
                }
            },
        };
        (Host host, TestService.TestServiceClient client) = await script.StartAsync();
        await using Host owned = host;
        await DownloadAsync(client);
        long allocated = await MeasureAsync(() => DownloadAsync(client));
        Assert.InRange(allocated, MessageSize, MessageSize + MostBesideDown);
    }

    private static async Task UploadAsync(TestService.TestServiceClient client)
    {
        using var call = client.StreamingInputCall();
        var message = new StreamingInputCallRequest { Payload = Body() };
        for (int i = 0; i < Messages; i++)
        {
            await call.RequestStream.WriteAsync(message);
        }

        await call.RequestStream.CompleteAsync();
        Assert.Equal(Messages * MessageSize, (await call.ResponseAsync.WaitAsync(Host.Patience)).AggregatedPayloadSize);
    }

    private static async Task DownloadAsync(TestService.TestServiceClient client)
    {
        using var call = client.StreamingOutputCall(new StreamingOutputCallRequest());
        int read = 0;
        while (await call.ResponseStream.MoveNext(CancellationToken.None).WaitAsync(Host.Patience))
        {
            read++;
        }

        Assert.Equal(Messages, read);
    }

    private static async Task<long> MeasureAsync(Func<Task> run)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        await run();
        return (GC.GetTotalAllocatedBytes(precise: true) - before) / Messages;
    }

    private static Payload Body() => new() { Body = UnsafeByteOperations.UnsafeWrap(new byte[MessageSize]) };
}
