using Google.Protobuf;
using Grpc.Core;
using Grpc.Testing;
using Hub.Grpc.Interop;

namespace Hub.Grpc.Tests.Net;

/// <summary>A slow reader stops the writer, in both directions; what is in flight is bounded.</summary>
[Collection(nameof(AllocationTests))]
public sealed class BackpressureTests
{
    private const int MessageSize = 64 * 1024;

    /// <summary>More than all windows and buffers between the two ends together hold by default, far less than unbounded.</summary>
    private const long MostInFlight = 24L << 20;

    [Fact]
    public async Task Upload_ToAHandlerThatDoesNotRead_Stops()
    {
        using var release = new SemaphoreSlim(0);
        var script = new Script
        {
            Upload = async (requests, _) =>
            {
                int size = 0;
                await release.WaitAsync(CancellationToken.None);
                while (await requests.MoveNext(CancellationToken.None))
                {
                    size += requests.Current.Payload.Body.Length;
                }

                return new StreamingInputCallResponse { AggregatedPayloadSize = size };
            },
        };
        (Host host, TestService.TestServiceClient client) = await script.StartAsync();
        await using Host owned = host;
        using var call = client.StreamingInputCall();
        var message = new StreamingInputCallRequest { Payload = Payloads.Create(MessageSize) };
        int written = 0;
        Task? blocked = await WriteUntilBlockedAsync(() => call.RequestStream.WriteAsync(message), () => written++);
        Assert.NotNull(blocked);
        Assert.InRange((long)written * MessageSize, 1, MostInFlight);
        release.Release();
        await blocked.WaitAsync(Host.Patience);
        await call.RequestStream.CompleteAsync();
        Assert.Equal((written + 1) * MessageSize, (await call.ResponseAsync.WaitAsync(Host.Patience)).AggregatedPayloadSize);
    }

    [Fact]
    public async Task Download_ToAClientThatDoesNotRead_Stops()
    {
        int written = 0;
        var blockedAt = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        var script = new Script
        {
            Download = async (_, responses, _) =>
            {
                var message = new StreamingOutputCallResponse { Payload = Payloads.Create(MessageSize) };
                Task? blocked = await WriteUntilBlockedAsync(() => responses.WriteAsync(message), () => written++);
                blockedAt.SetResult(written);
                await (blocked ?? Task.CompletedTask);
            },
        };
        (Host host, TestService.TestServiceClient client) = await script.StartAsync();
        await using Host owned = host;
        using var call = client.StreamingOutputCall(new StreamingOutputCallRequest());
        int count = await blockedAt.Task.WaitAsync(Host.Patience);
        Assert.InRange((long)count * MessageSize, 1, MostInFlight);
        int read = 0;
        while (await call.ResponseStream.MoveNext().WaitAsync(Host.Patience))
        {
            read++;
        }

        Assert.Equal(count + 1, read);
    }

    [Fact]
    public async Task Echo_OfAHundredTimesTheBuffers_KeepsMemoryFlat()
    {
        (Host host, TestService.TestServiceClient client) = await new Script().StartAsync();
        await using Host owned = host;
        using var call = client.FullDuplexCall();
        var payload = new StreamingOutputCallRequest { Payload = new Payload { Body = UnsafeByteOperations.UnsafeWrap(new byte[MessageSize]) } };
        const int count = 4_000;
        long peak = 0;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Task writing = Task.Run(async () =>
        {
            for (int i = 0; i < count; i++)
            {
                await call.RequestStream.WriteAsync(payload);
            }

            await call.RequestStream.CompleteAsync();
        });
        for (int i = 0; i < count; i++)
        {
            Assert.True(await call.ResponseStream.MoveNext().WaitAsync(Host.Patience));
            if (i % 500 == 250)
            {
                // The reader falls behind; what piles up meanwhile is what counts.
                await Task.Delay(100);
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        await writing.WaitAsync(Host.Patience);
        Assert.False(await call.ResponseStream.MoveNext());
        Assert.InRange(peak, long.MinValue, 2 * MostInFlight);
    }

    /// <summary>Writes until a write does not end. A write that ends within three seconds counts as not blocked.</summary>
    private static async Task<Task?> WriteUntilBlockedAsync(Func<Task> write, Action written)
    {
        for (int i = 0; i < 10 * MostInFlight / MessageSize; i++)
        {
            Task task = write();
            if (await Task.WhenAny(task, Task.Delay(TimeSpan.FromSeconds(3))) != task)
            {
                return task;
            }

            await task;
            written();
        }

        return null;
    }
}
