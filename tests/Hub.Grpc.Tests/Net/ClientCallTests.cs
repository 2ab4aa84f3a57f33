using System.Net;
using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Testing;
using Hub.Grpc.Interop;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Hub.Grpc.Tests.Net;

public sealed class ClientCallTests
{
    [Fact]
    public async Task Deadline_Passed_EndsTheCallOnBothSides()
    {
        var serverCancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var script = new Script { Unary = (request, context) => request.Payload is null ? UntilCancelled(serverCancelled)(request, context) : Task.FromResult(new SimpleResponse()) };
        (Host host, TestService.TestServiceClient client) = await script.StartAsync();
        await using Host owned = host;

        // The connection is there, so that the deadline passes in the handler and not on the way to it.
        await client.UnaryCallAsync(new SimpleRequest { Payload = Payloads.Create(1) });
        var exception = await Assert.ThrowsAsync<RpcException>(async () => await client.UnaryCallAsync(new SimpleRequest(), deadline: In(TimeSpan.FromMilliseconds(500))));
        Assert.Equal(StatusCode.DeadlineExceeded, exception.StatusCode);
        await serverCancelled.Task.WaitAsync(Host.Patience);
    }

    [Fact]
    public async Task Deadline_InThePast_SendsNothing()
    {
        bool called = false;
        var script = new Script
        {
            Unary = (_, _) =>
            {
                called = true;
                return Task.FromResult(new SimpleResponse());
            },
        };
        (Host host, TestService.TestServiceClient client) = await script.StartAsync();
        await using Host owned = host;
        using var call = client.UnaryCallAsync(new SimpleRequest(), deadline: In(TimeSpan.FromSeconds(-1)));
        Assert.Equal(StatusCode.DeadlineExceeded, (await Assert.ThrowsAsync<RpcException>(async () => await call)).StatusCode);
        Assert.Equal(StatusCode.DeadlineExceeded, call.GetStatus().StatusCode);
        await client.UnaryCallAsync(new SimpleRequest { Payload = Payloads.Create(1) }, deadline: DateTime.MaxValue);
        Assert.True(called);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await client.UnaryCallAsync(new SimpleRequest(), deadline: new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Local)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Cancellation_ByTheCaller_ReachesTheHandler(bool throwsCanceled)
    {
        var serverCancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var serverStarted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var script = new Script
        {
            Unary = (request, context) =>
            {
                serverStarted.SetResult();
                return UntilCancelled(serverCancelled)(request, context);
            },
        };
        (Host host, TestService.TestServiceClient client) = await script.StartAsync(channel: options => options.ThrowOperationCanceledOnCancellation = throwsCanceled);
        await using Host owned = host;
        using var cancellation = new CancellationTokenSource();
        using var call = client.UnaryCallAsync(new SimpleRequest(), cancellationToken: cancellation.Token);
        Assert.Throws<InvalidOperationException>(() => call.GetStatus());
        await serverStarted.Task.WaitAsync(Host.Patience);
        await cancellation.CancelAsync();
        Exception exception = await Assert.ThrowsAnyAsync<Exception>(async () => await call);
        Assert.Equal(throwsCanceled, exception is OperationCanceledException);
        Assert.Equal(StatusCode.Cancelled, call.GetStatus().StatusCode);
        await serverCancelled.Task.WaitAsync(Host.Patience);
    }

    [Fact]
    public async Task Dispose_OfARunningStream_ReachesTheHandler()
    {
        var serverCancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var script = new Script
        {
            Duplex = async (requests, responses, context) =>
            {
                context.CancellationToken.Register(serverCancelled.SetResult);
                await requests.MoveNext(CancellationToken.None);
                await responses.WriteAsync(new StreamingOutputCallResponse());
                await requests.MoveNext(CancellationToken.None);
            },
        };
        (Host host, TestService.TestServiceClient client) = await script.StartAsync();
        await using Host owned = host;
        var call = client.FullDuplexCall();
        await call.RequestStream.WriteAsync(new StreamingOutputCallRequest());
        Assert.True(await call.ResponseStream.MoveNext());
        Task<bool> next = call.ResponseStream.MoveNext();
        call.Dispose();
        Assert.Equal(StatusCode.Cancelled, (await Assert.ThrowsAsync<RpcException>(async () => await next.WaitAsync(Host.Patience))).StatusCode);
        Assert.Equal(StatusCode.Cancelled, (await Assert.ThrowsAsync<RpcException>(async () => await call.RequestStream.WriteAsync(new StreamingOutputCallRequest()))).StatusCode);
        await serverCancelled.Task.WaitAsync(Host.Patience);
    }

    [Fact]
    public async Task ServerEndsWhileTheClientWrites_TheWriterLearnsTheStatus()
    {
        var script = new Script
        {
            Upload = static async (requests, _) =>
            {
                await requests.MoveNext(CancellationToken.None);
                throw new RpcException(new Status(StatusCode.PermissionDenied, "not you"));
            },
        };
        (Host host, TestService.TestServiceClient client) = await script.StartAsync();
        await using Host owned = host;
        using var call = client.StreamingInputCall();
        var exception = await Assert.ThrowsAsync<RpcException>(async () =>
        {
            while (true)
            {
                // Far more than flow control lets out: only the server's end can stop it.
                await call.RequestStream.WriteAsync(new StreamingInputCallRequest { Payload = Payloads.Create(100_000) }).WaitAsync(Host.Patience);
            }
        });
        Assert.Equal(new Status(StatusCode.PermissionDenied, "not you"), exception.Status);
        Assert.Equal(StatusCode.PermissionDenied, (await Assert.ThrowsAsync<RpcException>(async () => await call)).StatusCode);
    }

    [Fact]
    public async Task Message_LargerThanTheClientSendsOrTakes_IsResourceExhausted()
    {
        (Host host, TestService.TestServiceClient client) = await new Script().StartAsync(channel: static options =>
        {
            options.MaxSendMessageSize = 5_000;
            options.MaxReceiveMessageSize = 4_000;
        });
        await using Host owned = host;
        Assert.Equal(StatusCode.ResourceExhausted, (await Assert.ThrowsAsync<RpcException>(async () => await client.UnaryCallAsync(new SimpleRequest { Payload = Payloads.Create(6_000) }))).StatusCode);
        Assert.Equal(StatusCode.ResourceExhausted, (await Assert.ThrowsAsync<RpcException>(async () => await client.UnaryCallAsync(new SimpleRequest { Payload = Payloads.Create(4_500) }))).StatusCode);
        Assert.Equal(3_000, (await client.UnaryCallAsync(new SimpleRequest { Payload = Payloads.Create(3_000) })).Payload.Body.Length);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, StatusCode.Internal)]
    [InlineData(HttpStatusCode.Unauthorized, StatusCode.Unauthenticated)]
    [InlineData(HttpStatusCode.Forbidden, StatusCode.PermissionDenied)]
    [InlineData(HttpStatusCode.NotFound, StatusCode.Unimplemented)]
    [InlineData(HttpStatusCode.TooManyRequests, StatusCode.Unavailable)]
    [InlineData(HttpStatusCode.BadGateway, StatusCode.Unavailable)]
    [InlineData(HttpStatusCode.ServiceUnavailable, StatusCode.Unavailable)]
    [InlineData(HttpStatusCode.GatewayTimeout, StatusCode.Unavailable)]
    [InlineData(HttpStatusCode.InternalServerError, StatusCode.Unknown)]
    [InlineData(HttpStatusCode.OK, StatusCode.Unknown)]
    public async Task HttpStatus_WithoutGrpc_BecomesAGrpcStatus(HttpStatusCode http, StatusCode expected)
    {
        await using Host host = await Host.StartAsync(
            static _ => { },
            application => application.MapPost("/{service}/{method}", (HttpContext context) =>
            {
                context.Response.StatusCode = (int)http;
                return context.Response.WriteAsync("<html/>");
            }));
        var client = new TestService.TestServiceClient(host.Channel);
        Assert.Equal(expected, (await Assert.ThrowsAsync<RpcException>(async () => await client.UnaryCallAsync(new SimpleRequest()))).StatusCode);
    }

    [Fact]
    public async Task Server_Absent_IsUnavailableUnlessTheCallWaits()
    {
        int port;
        using (var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            listener.Start();
            port = ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        using var channel = GrpcChannel.ForAddress($"http://127.0.0.1:{port}");
        var client = new TestService.TestServiceClient(channel);
        Assert.Equal(StatusCode.Unavailable, (await Assert.ThrowsAsync<RpcException>(async () => await client.EmptyCallAsync(new Empty()))).StatusCode);
        var brief = new CallOptions(deadline: In(TimeSpan.FromMilliseconds(300))).WithWaitForReady();
        Assert.Equal(StatusCode.DeadlineExceeded, (await Assert.ThrowsAsync<RpcException>(async () => await client.EmptyCallAsync(new Empty(), brief))).StatusCode);

        using var waiting = client.EmptyCallAsync(new Empty(), new CallOptions(deadline: In(Host.Patience)).WithWaitForReady());
        using var stream = client.StreamingInputCall(new CallOptions(deadline: In(Host.Patience)).WithWaitForReady());
        Task write = stream.RequestStream.WriteAsync(new StreamingInputCallRequest { Payload = Payloads.Create(7) });
        await using WebApplication server = InteropServer.Build(port, null);
        await server.StartAsync();
        await waiting.ResponseAsync.WaitAsync(Host.Patience);
        await write.WaitAsync(Host.Patience);
        await stream.RequestStream.CompleteAsync();
        Assert.Equal(7, (await stream).AggregatedPayloadSize);
    }

    [Fact]
    public async Task Credentials_OfChannelAndCall_AreSentOverSecureChannelsAlone()
    {
        var script = new Script
        {
            Unary = static (_, context) => Task.FromResult(new SimpleResponse { Username = string.Join(';', context.RequestHeaders.Where(static entry => entry.Key.StartsWith("auth", StringComparison.Ordinal))) }),
        };
        CallCredentials credentials = CallCredentials.Compose(
            CallCredentials.FromInterceptor(static (context, metadata) =>
            {
                metadata.Add("auth-a", context.MethodName);
                return Task.CompletedTask;
            }),
            CallCredentials.FromInterceptor(static async (_, metadata) =>
            {
                await Task.Yield();
                metadata.Add("auth-b", "2");
            }));
        (Host host, TestService.TestServiceClient client) = await script.StartAsync();
        await using Host owned = host;
        Assert.Equal("", (await client.UnaryCallAsync(new SimpleRequest(), new CallOptions(credentials: credentials))).Username);
        using var unsafeChannel = GrpcChannel.ForAddress(host.Address, new GrpcChannelOptions { UnsafeUseInsecureChannelCallCredentials = true });
        SimpleResponse response = await new TestService.TestServiceClient(unsafeChannel).UnaryCallAsync(new SimpleRequest(), new CallOptions(credentials: credentials));
        Assert.Equal("[Entry: key=auth-a, value=UnaryCall];[Entry: key=auth-b, value=2]", response.Username);
        Assert.Throws<ArgumentException>(() => ChannelCredentials.Create(ChannelCredentials.Insecure, credentials));
        Assert.Throws<InvalidOperationException>(() => GrpcChannel.ForAddress(host.Address, new GrpcChannelOptions { Credentials = ChannelCredentials.SecureSsl }));
    }

    [Fact]
    public async Task Streams_Misused_SaySo()
    {
        (Host host, TestService.TestServiceClient client) = await new Script().StartAsync();
        await using Host owned = host;
        using var call = client.FullDuplexCall();
        Assert.Throws<InvalidOperationException>(() => call.ResponseStream.Current);
        Task<bool> first = call.ResponseStream.MoveNext();
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await call.ResponseStream.MoveNext());
        await call.RequestStream.WriteAsync(new StreamingOutputCallRequest { Payload = Payloads.Create(1) });
        Assert.True(await first);
        await call.RequestStream.CompleteAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await call.RequestStream.WriteAsync(new StreamingOutputCallRequest()));
        Assert.False(await call.ResponseStream.MoveNext());
        Assert.False(await call.ResponseStream.MoveNext());
        Assert.Throws<InvalidOperationException>(() => call.ResponseStream.Current);
        Assert.Equal(StatusCode.OK, call.GetStatus().StatusCode);
    }

    [Fact]
    public async Task Channel_Disposed_EndsItsCalls()
    {
        (Host host, _) = await new Script { Unary = UntilCancelled(new TaskCompletionSource()) }.StartAsync();
        await using Host owned = host;
        var channel = GrpcChannel.ForAddress(host.Address);
        var client = new TestService.TestServiceClient(channel);
        using var call = client.UnaryCallAsync(new SimpleRequest());
        channel.Dispose();
        Assert.Equal(StatusCode.Cancelled, (await Assert.ThrowsAsync<RpcException>(async () => await call.ResponseAsync.WaitAsync(Host.Patience))).StatusCode);
        Assert.Throws<ObjectDisposedException>(() => { client.UnaryCallAsync(new SimpleRequest()); });
    }

    [Theory]
    [InlineData(7, StatusCode.Unavailable)]
    [InlineData(11, StatusCode.ResourceExhausted)]
    [InlineData(12, StatusCode.PermissionDenied)]
    public async Task Reset_OfACallThatIsOpenForRequests_IsToldByItsCode(byte code, StatusCode status)
    {
        using var peer = new ResettingPeer(code);
        using (GrpcChannel channel = GrpcChannel.ForAddress(peer.Address))
        {
            var client = new TestService.TestServiceClient(channel);
            for (int i = 0; i < 20; i++)
            {
                using var call = client.FullDuplexCall(deadline: In(Host.Patience));
                var exception = await Assert.ThrowsAsync<RpcException>(async () =>
                {
                    // The writer may learn of it first.
                    await call.RequestStream.WriteAsync(new StreamingOutputCallRequest());
                    await call.ResponseStream.MoveNext(CancellationToken.None);
                });
                Assert.Equal(status, exception.StatusCode);
            }
        }

        await peer.Serving.WaitAsync(Host.Patience);
    }

    private static Func<SimpleRequest, ServerCallContext, Task<SimpleResponse>> UntilCancelled(TaskCompletionSource cancelled) =>
        async (_, context) =>
        {
            context.CancellationToken.Register(() => cancelled.TrySetResult());
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
            return new SimpleResponse();
        };

    private static DateTime In(TimeSpan time) => TimeProvider.System.GetUtcNow().UtcDateTime + time;
}
