using Grpc.Core;

namespace Grpc.Net.Client;

/// <summary>Makes calls over a channel.</summary>
internal sealed class HttpCallInvoker(GrpcChannel channel) : CallInvoker
{
    private static readonly Func<object, Task<Metadata>> Headers = static call => ((ClientCall)call).ResponseHeaders;
    private static readonly Func<object, Status> Status = static call => ((ClientCall)call).GetStatus();
    private static readonly Func<object, Metadata> Trailers = static call => ((ClientCall)call).GetTrailers();
    private static readonly Action<object> Cancel = static call => ((ClientCall)call).Dispose();

    public override TResponse BlockingUnaryCall<TRequest, TResponse>(Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request)
    {
        using AsyncUnaryCall<TResponse> call = AsyncUnaryCall(method, host, options, request);
        return call.ResponseAsync.GetAwaiter().GetResult();
    }

    public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request)
    {
        var call = new ClientCall(channel, method, host, options);
        call.Start(call.CreateContent(method.RequestMarshaller, request));
        return new AsyncUnaryCall<TResponse>(call.ReadSingleAsync(method.ResponseMarshaller), Headers, Status, Trailers, Cancel, call);
    }

    public override AsyncServerStreamingCall<TResponse> AsyncServerStreamingCall<TRequest, TResponse>(Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request)
    {
        var call = new ClientCall(channel, method, host, options);
        call.Start(call.CreateContent(method.RequestMarshaller, request));
        return new AsyncServerStreamingCall<TResponse>(new ClientStreamReader<TResponse>(call, method.ResponseMarshaller), Headers, Status, Trailers, Cancel, call);
    }

    public override AsyncClientStreamingCall<TRequest, TResponse> AsyncClientStreamingCall<TRequest, TResponse>(Method<TRequest, TResponse> method, string? host, CallOptions options)
    {
        var call = new ClientCall(channel, method, host, options);
        var content = new StreamingContent();
        var writer = new ClientStreamWriter<TRequest>(call, content, method.RequestMarshaller);
        call.Start(content);
        return new AsyncClientStreamingCall<TRequest, TResponse>(writer, call.ReadSingleAsync(method.ResponseMarshaller), Headers, Status, Trailers, Cancel, call);
    }

    public override AsyncDuplexStreamingCall<TRequest, TResponse> AsyncDuplexStreamingCall<TRequest, TResponse>(Method<TRequest, TResponse> method, string? host, CallOptions options)
    {
        var call = new ClientCall(channel, method, host, options);
        var content = new StreamingContent();
        var writer = new ClientStreamWriter<TRequest>(call, content, method.RequestMarshaller);
        call.Start(content);
        return new AsyncDuplexStreamingCall<TRequest, TResponse>(writer, new ClientStreamReader<TResponse>(call, method.ResponseMarshaller), Headers, Status, Trailers, Cancel, call);
    }
}
