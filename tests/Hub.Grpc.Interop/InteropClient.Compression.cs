using Grpc.Core;
using Grpc.Testing;

namespace Hub.Grpc.Interop;

internal sealed partial class InteropClient
{
    private static readonly Metadata s_gzip = new() { { "grpc-internal-encoding-request", "gzip" } };

    private async Task ClientCompressedUnaryAsync()
    {
        var request = new SimpleRequest { ExpectCompressed = new BoolValue { Value = true }, ResponseSize = LargeResponse, Payload = Payloads.Create(LargeRequest) };
        if (probes)
        {
            // A request that says it is compressed but is not: a server that can tell refuses it.
            await RequireStatusAsync(async () => await _service.UnaryCallAsync(request), StatusCode.InvalidArgument).ConfigureAwait(false);
        }

        RequireZeros((await _service.UnaryCallAsync(request, new CallOptions(s_gzip))).Payload, LargeResponse);
        request.ExpectCompressed.Value = false;
        var plain = new CallOptions(s_gzip, writeOptions: new WriteOptions(WriteFlags.NoCompress));
        RequireZeros((await _service.UnaryCallAsync(request, plain)).Payload, LargeResponse);
    }

    private async Task ClientCompressedStreamingAsync()
    {
        var first = new StreamingInputCallRequest { ExpectCompressed = new BoolValue { Value = true }, Payload = Payloads.Create(27182) };
        if (probes)
        {
            using var probe = _service.StreamingInputCall();
            await RequireStatusAsync(
                async () =>
                {
                    await probe.RequestStream.WriteAsync(first).ConfigureAwait(false);
                    await probe.ResponseAsync.ConfigureAwait(false);
                },
                StatusCode.InvalidArgument).ConfigureAwait(false);
        }

        using var call = _service.StreamingInputCall(new CallOptions(s_gzip));
        await call.RequestStream.WriteAsync(first).ConfigureAwait(false);
        call.RequestStream.WriteOptions = new WriteOptions(WriteFlags.NoCompress);
        await call.RequestStream.WriteAsync(new StreamingInputCallRequest { ExpectCompressed = new BoolValue { Value = false }, Payload = Payloads.Create(45904) }).ConfigureAwait(false);
        await call.RequestStream.CompleteAsync().ConfigureAwait(false);
        StreamingInputCallResponse response = await call.ResponseAsync.ConfigureAwait(false);
        InteropException.Require(response.AggregatedPayloadSize == 73086, $"The aggregated size is {response.AggregatedPayloadSize}, not 73086.");
    }

    private async Task ServerCompressedUnaryAsync()
    {
        foreach (bool compressed in (bool[])[true, false])
        {
            gzip.Take();
            var request = new SimpleRequest { ResponseCompressed = new BoolValue { Value = compressed }, ResponseSize = LargeResponse, Payload = Payloads.Create(LargeRequest) };
            RequireZeros((await _service.UnaryCallAsync(request)).Payload, LargeResponse);
            RequireCompressed(compressed);
        }
    }

    private async Task ServerCompressedStreamingAsync()
    {
        var request = new StreamingOutputCallRequest
        {
            ResponseParameters =
            {
                new ResponseParameters { Compressed = new BoolValue { Value = true }, Size = 31415 },
                new ResponseParameters { Compressed = new BoolValue { Value = false }, Size = 92653 },
            },
        };
        gzip.Take();
        using var call = _service.StreamingOutputCall(request);
        RequireZeros((await NextAsync(call.ResponseStream).ConfigureAwait(false)).Payload, 31415);
        RequireCompressed(true);
        RequireZeros((await NextAsync(call.ResponseStream).ConfigureAwait(false)).Payload, 92653);
        RequireCompressed(false);
        await RequireEndAsync(call.ResponseStream).ConfigureAwait(false);
    }

    private void RequireCompressed(bool expected) =>
        InteropException.Require(gzip.Take() == (expected ? 1 : 0), $"The response came {(expected ? "un" : "")}compressed.");
}
