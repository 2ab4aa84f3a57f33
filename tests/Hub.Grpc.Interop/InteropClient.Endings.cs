using Grpc.Core;
using Grpc.Testing;

namespace Hub.Grpc.Interop;

internal sealed partial class InteropClient
{
    private const string EchoInitial = "x-grpc-test-echo-initial";
    private const string EchoTrailing = "x-grpc-test-echo-trailing-bin";
    private const string SpecialMessage = "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n";

    private async Task TimeoutOnSleepingServerAsync()
    {
        DateTime deadline = TimeProvider.System.GetUtcNow().UtcDateTime.AddMilliseconds(1);
        using var call = _service.FullDuplexCall(deadline: deadline);
        await RequireStatusAsync(
            async () =>
            {
                try
                {
                    await call.RequestStream.WriteAsync(new StreamingOutputCallRequest { Payload = Payloads.Create(27182) }).ConfigureAwait(false);
                }
                catch (RpcException)
                {
                    // The deadline may pass during the write; the status is read below.
                }

                await call.ResponseStream.MoveNext().ConfigureAwait(false);
            },
            StatusCode.DeadlineExceeded).ConfigureAwait(false);
    }

    private async Task CancelAfterBeginAsync()
    {
        using var cancellation = new CancellationTokenSource();
        using var call = _service.StreamingInputCall(cancellationToken: cancellation.Token);
        await cancellation.CancelAsync().ConfigureAwait(false);
        await RequireStatusAsync(async () => await call.ResponseAsync.ConfigureAwait(false), StatusCode.Cancelled).ConfigureAwait(false);
    }

    private async Task CancelAfterFirstResponseAsync()
    {
        using var cancellation = new CancellationTokenSource();
        using var call = _service.FullDuplexCall(cancellationToken: cancellation.Token);
        await call.RequestStream.WriteAsync(Ping(31415, 27182)).ConfigureAwait(false);
        RequireZeros((await NextAsync(call.ResponseStream).ConfigureAwait(false)).Payload, 31415);
        await cancellation.CancelAsync().ConfigureAwait(false);
        await RequireStatusAsync(async () => await call.ResponseStream.MoveNext().ConfigureAwait(false), StatusCode.Cancelled).ConfigureAwait(false);
    }

    private async Task CustomMetadataAsync()
    {
        byte[] bytes = [0xab, 0xab, 0xab];
        var headers = new Metadata { { EchoInitial, "test_initial_metadata_value" }, { EchoTrailing, bytes } };
        using var unary = _service.UnaryCallAsync(new SimpleRequest { ResponseSize = LargeResponse, Payload = Payloads.Create(LargeRequest) }, headers);
        Metadata initial = await unary.ResponseHeadersAsync.ConfigureAwait(false);
        RequireZeros((await unary.ResponseAsync.ConfigureAwait(false)).Payload, LargeResponse);
        RequireEcho(initial, unary.GetTrailers(), bytes);

        using var duplex = _service.FullDuplexCall(headers);
        await duplex.RequestStream.WriteAsync(Ping(LargeResponse, LargeRequest)).ConfigureAwait(false);
        RequireZeros((await NextAsync(duplex.ResponseStream).ConfigureAwait(false)).Payload, LargeResponse);
        await duplex.RequestStream.CompleteAsync().ConfigureAwait(false);
        await RequireEndAsync(duplex.ResponseStream).ConfigureAwait(false);
        RequireEcho(await duplex.ResponseHeadersAsync.ConfigureAwait(false), duplex.GetTrailers(), bytes);
    }

    private async Task StatusCodeAndMessageAsync()
    {
        var status = new EchoStatus { Code = 2, Message = "test status message" };
        RpcException unary = await RequireStatusAsync(async () => await _service.UnaryCallAsync(new SimpleRequest { ResponseStatus = status }), StatusCode.Unknown).ConfigureAwait(false);
        InteropException.Require(unary.Status.Detail == status.Message, $"The message is '{unary.Status.Detail}'.");

        using var duplex = _service.FullDuplexCall();
        await duplex.RequestStream.WriteAsync(new StreamingOutputCallRequest { ResponseStatus = status }).ConfigureAwait(false);
        await duplex.RequestStream.CompleteAsync().ConfigureAwait(false);
        RpcException streaming = await RequireStatusAsync(async () => await duplex.ResponseStream.MoveNext().ConfigureAwait(false), StatusCode.Unknown).ConfigureAwait(false);
        InteropException.Require(streaming.Status.Detail == status.Message, $"The message is '{streaming.Status.Detail}'.");
    }

    private async Task SpecialStatusMessageAsync()
    {
        var status = new EchoStatus { Code = 2, Message = SpecialMessage };
        RpcException exception = await RequireStatusAsync(async () => await _service.UnaryCallAsync(new SimpleRequest { ResponseStatus = status }), StatusCode.Unknown).ConfigureAwait(false);
        InteropException.Require(exception.Status.Detail == SpecialMessage, $"The message is '{exception.Status.Detail}'.");
    }

    private Task UnimplementedMethodAsync() =>
        RequireStatusAsync(async () => await _service.UnimplementedCallAsync(new Empty()), StatusCode.Unimplemented);

    private Task UnimplementedServiceAsync() =>
        RequireStatusAsync(async () => await new UnimplementedService.UnimplementedServiceClient(channel).UnimplementedCallAsync(new Empty()), StatusCode.Unimplemented);

    private static void RequireEcho(Metadata initial, Metadata trailing, byte[] bytes)
    {
        InteropException.Require(initial.GetValue(EchoInitial) == "test_initial_metadata_value", "The initial metadata is not echoed.");
        InteropException.Require(trailing.GetValueBytes(EchoTrailing) is { } echoed && echoed.AsSpan().SequenceEqual(bytes), "The trailing metadata is not echoed.");
    }
}
