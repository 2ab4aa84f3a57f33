using System.Runtime.CompilerServices;
using Grpc.Core;
using Grpc.Testing;
using Hub.Grpc.Interop;

namespace Hub.Grpc.Tests.Net;

/// <summary>Servers that go away, connections that idle, calls that must leave nothing behind.</summary>
public sealed class LifetimeTests
{
    [Fact]
    public async Task Server_Stopping_LetsRunningCallsEndAndTakesNoNewOnes()
    {
        (Host host, TestService.TestServiceClient client) = await new Script().StartAsync();
        await using Host owned = host;
        using var call = client.FullDuplexCall();
        await call.RequestStream.WriteAsync(new StreamingOutputCallRequest { Payload = Payloads.Create(1) });
        Assert.True(await call.ResponseStream.MoveNext());

        Task stopping = host.Application.StopAsync();
        RpcException? refused = null;
        for (int i = 0; i < 100 && refused is null; i++)
        {
            refused = await Record.ExceptionAsync(async () => await client.UnaryCallAsync(new SimpleRequest { Payload = Payloads.Create(1) }, deadline: In(TimeSpan.FromSeconds(5)))) as RpcException;
            await Task.Delay(20);
        }

        Assert.Equal(StatusCode.Unavailable, refused?.StatusCode);
        for (int i = 2; i < 20; i++)
        {
            await call.RequestStream.WriteAsync(new StreamingOutputCallRequest { Payload = Payloads.Create(i) }).WaitAsync(Host.Patience);
            Assert.True(await call.ResponseStream.MoveNext().WaitAsync(Host.Patience));
            Assert.Equal(i, call.ResponseStream.Current.Payload.Body.Length);
        }

        Assert.False(stopping.IsCompleted);
        await call.RequestStream.CompleteAsync();
        Assert.False(await call.ResponseStream.MoveNext().WaitAsync(Host.Patience));
        Assert.Equal(StatusCode.OK, call.GetStatus().StatusCode);
        await stopping.WaitAsync(Host.Patience);
    }

    [Fact]
    public async Task KeepAlive_OnAnIdleStream_KeepsIt()
    {
        (Host host, TestService.TestServiceClient client) = await new Script().StartAsync(channel: static options => options.HttpHandler = new SocketsHttpHandler
        {
            KeepAlivePingPolicy = HttpKeepAlivePingPolicy.Always,
            KeepAlivePingDelay = TimeSpan.FromSeconds(1),
            KeepAlivePingTimeout = TimeSpan.FromSeconds(10),
        });
        await using Host owned = host;
        using var call = client.FullDuplexCall();
        await Task.Delay(TimeSpan.FromSeconds(3.5));
        await call.RequestStream.WriteAsync(new StreamingOutputCallRequest { Payload = Payloads.Create(5) });
        Assert.True(await call.ResponseStream.MoveNext().WaitAsync(Host.Patience));
        await call.RequestStream.CompleteAsync();
        Assert.False(await call.ResponseStream.MoveNext().WaitAsync(Host.Patience));
    }

    [Fact]
    public async Task Handler_AbortingTheConnection_EndsTheCallAtOnce()
    {
        var script = new Script
        {
            Duplex = static async (requests, responses, context) =>
            {
                await responses.WriteAsync(new StreamingOutputCallResponse());
                await requests.MoveNext(CancellationToken.None);
                context.GetHttpContext().Abort();
            },
        };
        (Host host, TestService.TestServiceClient client) = await script.StartAsync();
        await using Host owned = host;
        using var call = client.FullDuplexCall();
        Assert.True(await call.ResponseStream.MoveNext());
        await call.RequestStream.WriteAsync(new StreamingOutputCallRequest());
        var exception = await Assert.ThrowsAsync<RpcException>(async () => await call.ResponseStream.MoveNext().WaitAsync(Host.Patience));
        Assert.Contains(exception.StatusCode, (StatusCode[])[StatusCode.Cancelled, StatusCode.Internal, StatusCode.Unavailable]);
    }

    [Fact]
    public async Task Calls_ManyAtOnceOfAllEndings_AllEnd()
    {
        var script = new Script
        {
            Unary = static async (request, context) =>
            {
                await Task.Delay(request.ResponseSize % 7, context.CancellationToken);
                return request.ResponseSize % 3 == 0 ? throw new RpcException(new Status(StatusCode.Aborted, "")) : new SimpleResponse { Payload = request.Payload };
            },
        };
        (Host host, TestService.TestServiceClient client) = await script.StartAsync();
        await using Host owned = host;
        var codes = await Task.WhenAll(Enumerable.Range(0, 2_000).Select(async i =>
        {
            try
            {
                await client.UnaryCallAsync(new SimpleRequest { ResponseSize = i, Payload = Payloads.Create(i) }, deadline: i % 11 == 0 ? In(TimeSpan.FromMilliseconds(i % 5)) : null);
                return StatusCode.OK;
            }
            catch (RpcException exception)
            {
                return exception.StatusCode;
            }
        })).WaitAsync(Host.Patience * 2);
        Assert.Equal([StatusCode.OK, StatusCode.DeadlineExceeded, StatusCode.Aborted], codes.Distinct().Order());
        Assert.Equal(0, host.Channel.RunningCalls);
    }

    [Fact]
    public async Task Calls_Ended_AreCollected()
    {
        (Host host, TestService.TestServiceClient client) = await new Script().StartAsync();
        await using Host owned = host;
        using var caller = new CancellationTokenSource();
        List<WeakReference> calls = await MakeCallsAsync(client, caller.Token);
        for (int i = 0; i < 50 && calls.Exists(static call => call.IsAlive); i++)
        {
            await Task.Delay(50);
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal(0, host.Channel.RunningCalls);
        Assert.InRange(calls.Count(static call => call.IsAlive), 0, 2);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<List<WeakReference>> MakeCallsAsync(TestService.TestServiceClient client, CancellationToken caller)
    {
        List<WeakReference> calls = [];
        for (int i = 0; i < 50; i++)
        {
            var unary = client.UnaryCallAsync(new SimpleRequest { Payload = Payloads.Create(10) }, deadline: In(TimeSpan.FromHours(1)), cancellationToken: caller);
            await unary;
            calls.Add(new WeakReference(unary));
            var duplex = client.FullDuplexCall(deadline: In(TimeSpan.FromHours(1)), cancellationToken: caller);
            await duplex.RequestStream.WriteAsync(new StreamingOutputCallRequest { Payload = Payloads.Create(10) }, CancellationToken.None);
            Assert.True(await duplex.ResponseStream.MoveNext());
            duplex.Dispose();
            calls.Add(new WeakReference(duplex));
        }

        return calls;
    }

    private static DateTime In(TimeSpan time) => TimeProvider.System.GetUtcNow().UtcDateTime + time;
}
