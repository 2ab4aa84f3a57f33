using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Testing;
using Hub.Grpc.Interop;

namespace Hub.Grpc.Tests;

public sealed class SmokeTests
{
    [Fact]
    public async Task Calls_OfAllKinds_Work()
    {
        await using var server = InteropServer.Build(0, null);
        await server.StartAsync();
        using var channel = GrpcChannel.ForAddress($"http://127.0.0.1:{InteropServer.Port(server)}");
        var client = new TestService.TestServiceClient(channel);

        Assert.NotNull(await client.EmptyCallAsync(new Empty()));
        SimpleResponse unary = await client.UnaryCallAsync(new SimpleRequest { ResponseSize = 314159, Payload = Payloads.Create(271828) });
        Assert.Equal(314159, unary.Payload.Body.Length);

        using var upload = client.StreamingInputCall();
        foreach (int size in new[] { 27182, 8, 1828, 45904 })
        {
            await upload.RequestStream.WriteAsync(new StreamingInputCallRequest { Payload = Payloads.Create(size) });
        }

        await upload.RequestStream.CompleteAsync();
        Assert.Equal(74922, (await upload).AggregatedPayloadSize);

        using var download = client.StreamingOutputCall(new StreamingOutputCallRequest { ResponseParameters = { new ResponseParameters { Size = 31415 }, new ResponseParameters { Size = 9 } } });
        var sizes = new List<int>();
        await foreach (StreamingOutputCallResponse response in download.ResponseStream.ReadAllAsync())
        {
            sizes.Add(response.Payload.Body.Length);
        }

        Assert.Equal([31415, 9], sizes);

        using var duplex = client.FullDuplexCall();
        foreach (int size in new[] { 31415, 9, 2653, 58979 })
        {
            await duplex.RequestStream.WriteAsync(new StreamingOutputCallRequest { ResponseParameters = { new ResponseParameters { Size = size } } });
            Assert.True(await duplex.ResponseStream.MoveNext());
            Assert.Equal(size, duplex.ResponseStream.Current.Payload.Body.Length);
        }

        await duplex.RequestStream.CompleteAsync();
        Assert.False(await duplex.ResponseStream.MoveNext());
        Assert.Equal(StatusCode.OK, duplex.GetStatus().StatusCode);
        RpcException unimplemented = await Assert.ThrowsAsync<RpcException>(async () => await client.UnimplementedCallAsync(new Empty()));
        Assert.Equal(StatusCode.Unimplemented, unimplemented.StatusCode);
        await server.StopAsync();
    }
}
