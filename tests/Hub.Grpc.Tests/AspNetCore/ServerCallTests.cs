using Google.Protobuf;
using Grpc.Core;
using Grpc.Testing;
using Hub.Grpc.Interop;

namespace Hub.Grpc.Tests.AspNetCore;

public sealed class ServerCallTests
{
    [Fact]
    public async Task Context_InHandler_KnowsTheCall()
    {
        var seen = new TaskCompletionSource<(string Method, string Host, string Peer, DateTime Deadline, Metadata Headers, bool Authenticated)>();
        var script = new Script
        {
            Unary = (_, context) =>
            {
                context.UserState["key"] = "value";
                seen.SetResult((context.Method, context.Host, context.Peer, context.Deadline, context.RequestHeaders, context.AuthContext.IsPeerAuthenticated));
                return Task.FromResult(new SimpleResponse());
            },
        };
        (Host host, TestService.TestServiceClient client) = await script.StartAsync();
        await using Host owned = host;
        DateTime deadline = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(5);
        var headers = new Metadata { { "text", "a" }, { "TEXT", "b, c" }, { "data-bin", [0, 1, 254, 255] }, { "data-bin", [] } };
        await client.UnaryCallAsync(new SimpleRequest(), headers, deadline);

        (string method, string hostName, string peer, DateTime seenDeadline, Metadata received, bool authenticated) = await seen.Task;
        Assert.Equal("/grpc.testing.TestService/UnaryCall", method);
        Assert.StartsWith("127.0.0.1:", hostName, StringComparison.Ordinal);
        Assert.StartsWith("ipv4:127.0.0.1:", peer, StringComparison.Ordinal);
        Assert.InRange(seenDeadline, deadline.AddSeconds(-10), deadline.AddSeconds(10));

        // SocketsHttpHandler joins the values of a header, as HTTP lets it; binary values are told apart again.
        Assert.Equal(["a, b, c"], received.GetAll("text").Select(static entry => entry.Value));
        Assert.Equal([[0, 1, 254, 255], []], received.GetAll("data-bin").Select(static entry => entry.ValueBytes));
        Assert.False(authenticated);
        Assert.DoesNotContain(received, static entry => entry.Key.StartsWith("grpc-", StringComparison.Ordinal) || entry.Key is "te" or "content-type");
    }

    [Fact]
    public async Task Metadata_SetByHandler_ReachesTheClient()
    {
        var script = new Script
        {
            Download = static async (_, responses, context) =>
            {
                await context.WriteResponseHeadersAsync(new Metadata { { "early", "1" }, { "early-bin", [9] } });
                await responses.WriteAsync(new StreamingOutputCallResponse());
                context.ResponseTrailers.Add("late", "2");
                context.ResponseTrailers.Add("late-bin", [8, 7]);
                context.Status = new Status(StatusCode.DataLoss, "told by Status");
            },
        };
        (Host host, TestService.TestServiceClient client) = await script.StartAsync();
        await using Host owned = host;
        using var call = client.StreamingOutputCall(new StreamingOutputCallRequest());
        Metadata headers = await call.ResponseHeadersAsync.WaitAsync(Host.Patience);
        Assert.Equal("1", headers.GetValue("early"));
        Assert.Equal([9], headers.GetValueBytes("early-bin"));
        Assert.True(await call.ResponseStream.MoveNext());
        var exception = await Assert.ThrowsAsync<RpcException>(async () => await call.ResponseStream.MoveNext());
        Assert.Equal(new Status(StatusCode.DataLoss, "told by Status"), exception.Status);
        Assert.Equal("2", exception.Trailers.GetValue("late"));
        Assert.Equal([8, 7], call.GetTrailers().GetValueBytes("late-bin"));
        Assert.Equal(StatusCode.DataLoss, call.GetStatus().StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Exception_OfHandler_IsUnknownAndKeepsItsTextUnlessAsked(bool detailed)
    {
        var script = new Script { Unary = static (_, _) => throw new InvalidOperationException("secret of 住民") };
        (Host host, TestService.TestServiceClient client) = await script.StartAsync(options => options.EnableDetailedErrors = detailed);
        await using Host owned = host;
        var exception = await Assert.ThrowsAsync<RpcException>(async () => await client.UnaryCallAsync(new SimpleRequest()));
        Assert.Equal(StatusCode.Unknown, exception.StatusCode);
        Assert.Equal(detailed, exception.Status.Detail.Contains("secret of 住民", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Message_LargerThanTheServerTakesOrSends_IsResourceExhausted()
    {
        var script = new Script { Unary = static (request, _) => Task.FromResult(new SimpleResponse { Payload = Payloads.Create(request.ResponseSize) }) };
        (Host host, TestService.TestServiceClient client) = await script.StartAsync(static options =>
        {
            options.MaxReceiveMessageSize = 10_000;
            options.MaxSendMessageSize = 20_000;
        });
        await using Host owned = host;
        var received = await Assert.ThrowsAsync<RpcException>(async () => await client.UnaryCallAsync(new SimpleRequest { Payload = Payloads.Create(10_001) }));
        Assert.Equal(StatusCode.ResourceExhausted, received.StatusCode);
        var sent = await Assert.ThrowsAsync<RpcException>(async () => await client.UnaryCallAsync(new SimpleRequest { ResponseSize = 20_001 }));
        Assert.Equal(StatusCode.ResourceExhausted, sent.StatusCode);
        Assert.Equal(15_000, (await client.UnaryCallAsync(new SimpleRequest { ResponseSize = 15_000 })).Payload.Body.Length);
    }

    [Fact]
    public async Task CompressedMessage_LargerThanTheLimitWhenDecompressed_IsResourceExhausted()
    {
        (Host host, TestService.TestServiceClient client) = await new Script().StartAsync(static options => options.MaxReceiveMessageSize = 100_000);
        await using Host owned = host;
        var gzip = new Metadata { { "grpc-internal-encoding-request", "gzip" } };
        var exception = await Assert.ThrowsAsync<RpcException>(async () => await client.UnaryCallAsync(new SimpleRequest { Payload = Payloads.Create(2_000_000) }, gzip));
        Assert.Equal(StatusCode.ResourceExhausted, exception.StatusCode);
        Assert.Equal(90_000, (await client.UnaryCallAsync(new SimpleRequest { Payload = Payloads.Create(90_000) }, gzip)).Payload.Body.Length);
    }

    [Fact]
    public async Task ResponseCompression_OfOptions_IsUsedWhenTheClientAcceptsIt()
    {
        (Host host, _) = await new Script().StartAsync(static options => options.ResponseCompressionAlgorithm = "gzip");
        await using Host owned = host;
        using var raw = new RawCall(host.Address);
        byte[] body = RawCall.Frame(new SimpleRequest { Payload = Payloads.Create(10_000) }.ToByteArray());
        using HttpResponseMessage plain = await raw.PostAsync(RawCall.Unary, body);
        Assert.Equal(0, (await plain.Content.ReadAsByteArrayAsync())[0]);
        using HttpResponseMessage compressed = await raw.PostAsync(RawCall.Unary, body, headers: ("grpc-accept-encoding", "deflate, gzip"));
        byte[] answer = await compressed.Content.ReadAsByteArrayAsync();
        Assert.Equal("gzip", RawCall.Value(compressed.Headers, "grpc-encoding"));
        Assert.Equal(1, answer[0]);
        Assert.InRange(answer.Length, 20, 1_000);
    }

    [Fact]
    public async Task BufferHint_OnAllWrites_StillArrives()
    {
        var script = new Script
        {
            Download = static async (_, responses, _) =>
            {
                responses.WriteOptions = new WriteOptions(WriteFlags.BufferHint);
                for (int i = 1; i <= 100; i++)
                {
                    await responses.WriteAsync(new StreamingOutputCallResponse { Payload = Payloads.Create(i) });
                }
            },
        };
        (Host host, TestService.TestServiceClient client) = await script.StartAsync();
        await using Host owned = host;
        using var call = client.StreamingOutputCall(new StreamingOutputCallRequest());
        int expected = 0;
        await foreach (StreamingOutputCallResponse response in call.ResponseStream.ReadAllAsync())
        {
            Assert.Equal(++expected, response.Payload.Body.Length);
        }

        Assert.Equal(100, expected);
    }

    [Fact]
    public async Task PropagationToken_OfAServerCall_HandsOnDeadlineAndCancellation()
    {
        TestService.TestServiceClient? inner = null;
        var innerSeen = new TaskCompletionSource<DateTime>(TaskCreationOptions.RunContinuationsAsynchronously);
        var innerEnded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var script = new Script
        {
            Unary = async (request, context) => await inner!.UnaryCallAsync(request, new CallOptions(propagationToken: context.CreatePropagationToken())),
        };
        var backend = new Script
        {
            Unary = async (_, context) =>
            {
                innerSeen.SetResult(context.Deadline);
                context.CancellationToken.Register(innerEnded.SetResult);
                await Task.Delay(Timeout.Infinite, context.CancellationToken);
                return new SimpleResponse();
            },
        };
        (Host backHost, TestService.TestServiceClient backClient) = await backend.StartAsync();
        await using Host ownedBack = backHost;
        inner = backClient;
        (Host host, TestService.TestServiceClient client) = await script.StartAsync();
        await using Host owned = host;
        DateTime deadline = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(3);
        using var call = client.UnaryCallAsync(new SimpleRequest(), deadline: deadline);
        Assert.InRange(await innerSeen.Task.WaitAsync(Host.Patience), deadline.AddSeconds(-10), deadline.AddSeconds(10));
        call.Dispose();
        await innerEnded.Task.WaitAsync(Host.Patience);
    }
}
