using System.Net;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Testing;
using Hub.Grpc.Interop;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Hub.Grpc.Tests.AspNetCore;

/// <summary>What goes over the wire, seen by a bare HTTP client.</summary>
public sealed class ProtocolTests
{
    private static readonly byte[] s_request = new SimpleRequest { Payload = Payloads.Create(3) }.ToByteArray();

    [Fact]
    public async Task Unary_Answered_HasStatusInTrailers()
    {
        (Host host, _) = await new Script().StartAsync();
        await using Host owned = host;
        using var raw = new RawCall(host.Address);
        using HttpResponseMessage response = await raw.PostAsync(RawCall.Unary, RawCall.Frame(s_request));
        byte[] body = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/grpc", response.Content.Headers.ContentType!.MediaType);
        Assert.Null(RawCall.Value(response.Headers, "grpc-status"));
        Assert.Equal("0", RawCall.Value(response.TrailingHeaders, "grpc-status"));
        Assert.Equal(3, SimpleResponse.Parser.ParseFrom(body.AsSpan(5)).Payload.Body.Length);
    }

    [Fact]
    public async Task Unary_FailedBeforeTheFirstByte_IsTrailersOnly()
    {
        var script = new Script { Unary = static (_, _) => throw new RpcException(new Status(StatusCode.NotFound, "50 % of 住民\n"), new Metadata { { "detail-bin", [1, 2, 0xff] } }) };
        (Host host, _) = await script.StartAsync();
        await using Host owned = host;
        using var raw = new RawCall(host.Address);
        using HttpResponseMessage response = await raw.PostAsync(RawCall.Unary, RawCall.Frame(s_request));
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("5", RawCall.Value(response.Headers, "grpc-status"));
        Assert.Equal("50 %25 of %E4%BD%8F%E6%B0%91%0A", RawCall.Value(response.Headers, "grpc-message"));
        Assert.Equal("AQL/", RawCall.Value(response.Headers, "detail-bin"));
        Assert.Empty(response.TrailingHeaders);
    }

    [Theory]
    [InlineData("snappy", StatusCode.Unimplemented)]
    [InlineData("gzip", StatusCode.OK)]
    [InlineData("identity", StatusCode.OK)]
    public async Task Encoding_Named_IsKnownOrUnimplementedWithWhatIsKnown(string encoding, StatusCode expected)
    {
        (Host host, _) = await new Script().StartAsync();
        await using Host owned = host;
        using var raw = new RawCall(host.Address);
        using HttpResponseMessage response = await raw.PostAsync(RawCall.Unary, RawCall.Frame(s_request), headers: ("grpc-encoding", encoding));
        await response.Content.ReadAsByteArrayAsync();
        Assert.Equal((int)expected, RawCall.Status(response));
        Assert.Equal("identity,gzip", RawCall.Value(response.Headers, "grpc-accept-encoding"));
    }

    public static TheoryData<string, byte[], string, StatusCode> Malformed => new()
    {
        { "no message", [], "", StatusCode.Internal },
        { "half a header", [0, 0, 0], "", StatusCode.Internal },
        { "half a message", [0, 0, 0, 0, 9, 1, 2], "", StatusCode.Internal },
        { "two messages", [.. RawCall.Frame(s_request), .. RawCall.Frame(s_request)], "", StatusCode.Internal },
        { "bad flag", RawCall.Frame(s_request, 2), "", StatusCode.Internal },
        { "compressed without encoding", RawCall.Frame(s_request, 1), "", StatusCode.Internal },
        { "not gzip", RawCall.Frame(s_request, 1), "gzip", StatusCode.Internal },
        { "not protobuf", RawCall.Frame([0xff, 0xff, 0xff]), "", StatusCode.Internal },
        { "larger than the limit", [0, 0x7f, 0, 0, 0], "", StatusCode.ResourceExhausted },
        { "larger than an array", [0, 0xff, 0xff, 0xff, 0xff], "", StatusCode.ResourceExhausted },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task Request_Malformed_GetsAStatus(string name, byte[] body, string encoding, StatusCode expected)
    {
        Assert.NotEmpty(name);
        bool called = false;
        var script = new Script
        {
            Unary = (_, _) =>
            {
                called = true;
                return Task.FromResult(new SimpleResponse());
            },
        };
        (Host host, _) = await script.StartAsync();
        await using Host owned = host;
        using var raw = new RawCall(host.Address);
        using HttpResponseMessage response = encoding.Length == 0
            ? await raw.PostAsync(RawCall.Unary, body)
            : await raw.PostAsync(RawCall.Unary, body, headers: ("grpc-encoding", encoding));
        await response.Content.ReadAsByteArrayAsync();
        Assert.Equal((int)expected, RawCall.Status(response));
        Assert.False(called);
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/grpc-web", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/grpc+proto", HttpStatusCode.OK)]
    public async Task ContentType_NotGrpc_Is415(string contentType, HttpStatusCode expected)
    {
        (Host host, _) = await new Script().StartAsync();
        await using Host owned = host;
        using var raw = new RawCall(host.Address);
        using HttpResponseMessage response = await raw.PostAsync(RawCall.Unary, RawCall.Frame(s_request), contentType);
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Http1_Is426()
    {
        (Host host, _) = await new Script().StartAsync(protocols: HttpProtocols.Http1);
        await using Host owned = host;
        using var raw = new RawCall(host.Address);
        using HttpResponseMessage response = await raw.PostAsync(RawCall.Unary, RawCall.Frame(s_request), version: HttpVersion.Version11);
        Assert.Equal(HttpStatusCode.UpgradeRequired, response.StatusCode);
    }

    [Theory]
    [InlineData("/grpc.testing.TestService/NoSuchMethod", "application/grpc", HttpStatusCode.OK, (int)StatusCode.Unimplemented)]
    [InlineData("/no.such.Service/Method", "application/grpc", HttpStatusCode.OK, (int)StatusCode.Unimplemented)]
    [InlineData("/no.such.Service/Method", "application/json", HttpStatusCode.NotFound, -1)]
    public async Task Path_Unknown_IsUnimplementedForGrpcAlone(string path, string contentType, HttpStatusCode expected, int status)
    {
        (Host host, _) = await new Script().StartAsync();
        await using Host owned = host;
        using var raw = new RawCall(host.Address);
        using HttpResponseMessage response = await raw.PostAsync(path, RawCall.Frame(s_request), contentType);
        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(status, RawCall.Status(response));
    }

    [Fact]
    public async Task Deadline_PassedOnTheServer_AnswersWhileTheHandlerStillRuns()
    {
        using var release = new SemaphoreSlim(0);
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var script = new Script
        {
            Unary = async (_, context) =>
            {
                context.CancellationToken.Register(() => cancelled.TrySetResult());
                await release.WaitAsync(CancellationToken.None);
                return new SimpleResponse();
            },
        };
        (Host host, _) = await script.StartAsync();
        await using Host owned = host;
        using var raw = new RawCall(host.Address);
        using HttpResponseMessage response = await raw.PostAsync(RawCall.Unary, RawCall.Frame(s_request), headers: ("grpc-timeout", "50m"));
        Assert.Equal((int)StatusCode.DeadlineExceeded, RawCall.Status(response));
        await cancelled.Task.WaitAsync(Host.Patience);
        release.Release();
    }
}
