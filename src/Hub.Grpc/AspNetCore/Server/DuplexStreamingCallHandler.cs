using Grpc.Core;
using Microsoft.Extensions.Logging;

namespace Grpc.AspNetCore.Server;

/// <summary>Answers calls in which both sides stream.</summary>
/// <typeparam name="TRequest">Request message type.</typeparam>
/// <typeparam name="TResponse">Response message type.</typeparam>
internal sealed class DuplexStreamingCallHandler<TRequest, TResponse>(Method<TRequest, TResponse> method, MethodOptions options, ILogger logger, DuplexStreamingServerMethod<TRequest, TResponse> invoker)
    : CallHandler<TRequest, TResponse>(method, options, logger)
    where TRequest : class
    where TResponse : class
{
    protected override async Task InvokeAsync(ServerCall call)
    {
        var reader = new ServerStreamReader<TRequest>(call, Method.RequestMarshaller);
        var writer = new ServerStreamWriter<TResponse>(call, Method.ResponseMarshaller);
        try
        {
            await invoker(reader, writer, call).ConfigureAwait(false);
        }
        finally
        {
            reader.Complete();
            writer.Complete();
        }
    }
}
