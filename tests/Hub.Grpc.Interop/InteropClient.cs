using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Testing;

namespace Hub.Grpc.Interop;

/// <summary>The cases of the public interop specification, from the client's side.</summary>
internal sealed partial class InteropClient(GrpcChannel channel, CountingGzip gzip, bool probes)
{
    private const int LargeRequest = 271828;
    private const int LargeResponse = 314159;

    /// <summary>The cases by their public names.</summary>
    public static readonly IReadOnlyDictionary<string, Func<InteropClient, Task>> Cases = new SortedDictionary<string, Func<InteropClient, Task>>(StringComparer.Ordinal)
    {
        ["empty_unary"] = static client => client.EmptyUnaryAsync(),
        ["large_unary"] = static client => client.LargeUnaryAsync(),
        ["client_streaming"] = static client => client.ClientStreamingAsync(),
        ["server_streaming"] = static client => client.ServerStreamingAsync(),
        ["ping_pong"] = static client => client.PingPongAsync(),
        ["empty_stream"] = static client => client.EmptyStreamAsync(),
        ["client_compressed_unary"] = static client => client.ClientCompressedUnaryAsync(),
        ["client_compressed_streaming"] = static client => client.ClientCompressedStreamingAsync(),
        ["server_compressed_unary"] = static client => client.ServerCompressedUnaryAsync(),
        ["server_compressed_streaming"] = static client => client.ServerCompressedStreamingAsync(),
        ["timeout_on_sleeping_server"] = static client => client.TimeoutOnSleepingServerAsync(),
        ["cancel_after_begin"] = static client => client.CancelAfterBeginAsync(),
        ["cancel_after_first_response"] = static client => client.CancelAfterFirstResponseAsync(),
        ["custom_metadata"] = static client => client.CustomMetadataAsync(),
        ["status_code_and_message"] = static client => client.StatusCodeAndMessageAsync(),
        ["special_status_message"] = static client => client.SpecialStatusMessageAsync(),
        ["unimplemented_method"] = static client => client.UnimplementedMethodAsync(),
        ["unimplemented_service"] = static client => client.UnimplementedServiceAsync(),
    };

    private readonly TestService.TestServiceClient _service = new(channel);

    private async Task EmptyUnaryAsync() =>
        InteropException.Require((await _service.EmptyCallAsync(new Empty()).ConfigureAwait(false)).Equals(new Empty()), "The response is not empty.");

    private async Task LargeUnaryAsync()
    {
        SimpleResponse response = await _service.UnaryCallAsync(new SimpleRequest { ResponseSize = LargeResponse, Payload = Payloads.Create(LargeRequest) }).ConfigureAwait(false);
        RequireZeros(response.Payload, LargeResponse);
    }

    private async Task ClientStreamingAsync()
    {
        using var call = _service.StreamingInputCall();
        foreach (int size in (int[])[27182, 8, 1828, 45904])
        {
            await call.RequestStream.WriteAsync(new StreamingInputCallRequest { Payload = Payloads.Create(size) }).ConfigureAwait(false);
        }

        await call.RequestStream.CompleteAsync().ConfigureAwait(false);
        StreamingInputCallResponse response = await call.ResponseAsync.ConfigureAwait(false);
        InteropException.Require(response.AggregatedPayloadSize == 74922, $"The aggregated size is {response.AggregatedPayloadSize}, not 74922.");
    }

    private async Task ServerStreamingAsync()
    {
        int[] sizes = [31415, 9, 2653, 58979];
        var request = new StreamingOutputCallRequest();
        request.ResponseParameters.AddRange(sizes.Select(static size => new ResponseParameters { Size = size }));
        using var call = _service.StreamingOutputCall(request);
        foreach (int size in sizes)
        {
            RequireZeros((await NextAsync(call.ResponseStream).ConfigureAwait(false)).Payload, size);
        }

        await RequireEndAsync(call.ResponseStream).ConfigureAwait(false);
    }

    private async Task PingPongAsync()
    {
        using var call = _service.FullDuplexCall();
        foreach ((int request, int response) in ((int, int)[])[(27182, 31415), (8, 9), (1828, 2653), (45904, 58979)])
        {
            await call.RequestStream.WriteAsync(Ping(response, request)).ConfigureAwait(false);
            RequireZeros((await NextAsync(call.ResponseStream).ConfigureAwait(false)).Payload, response);
        }

        await call.RequestStream.CompleteAsync().ConfigureAwait(false);
        await RequireEndAsync(call.ResponseStream).ConfigureAwait(false);
    }

    private async Task EmptyStreamAsync()
    {
        using var call = _service.FullDuplexCall();
        await call.RequestStream.CompleteAsync().ConfigureAwait(false);
        await RequireEndAsync(call.ResponseStream).ConfigureAwait(false);
    }

    private static StreamingOutputCallRequest Ping(int response, int request) => new()
    {
        ResponseParameters = { new ResponseParameters { Size = response } },
        Payload = Payloads.Create(request),
    };

    private static async Task<T> NextAsync<T>(IAsyncStreamReader<T> responses)
        where T : class
    {
        InteropException.Require(await responses.MoveNext().ConfigureAwait(false), "The stream of responses ended too early.");
        return responses.Current;
    }

    private static async Task RequireEndAsync<T>(IAsyncStreamReader<T> responses)
        where T : class => InteropException.Require(!await responses.MoveNext().ConfigureAwait(false), "The stream of responses has too many messages.");

    private static void RequireZeros(Payload payload, int size)
    {
        InteropException.Require(payload.Body.Length == size, $"The payload has {payload.Body.Length} bytes, not {size}.");
        InteropException.Require(!payload.Body.Span.ContainsAnyExcept((byte)0), "The payload is not all zeros.");
    }

    private static async Task<RpcException> RequireStatusAsync(Func<Task> call, params StatusCode[] expected)
    {
        try
        {
            await call().ConfigureAwait(false);
        }
        catch (RpcException exception)
        {
            InteropException.Require(expected.Contains(exception.StatusCode), $"The status is {exception.Status}, not {string.Join(" or ", expected)}.");
            return exception;
        }

        throw new InteropException($"The call succeeded, where {string.Join(" or ", expected)} was due.");
    }
}
