using Grpc.Core;
using Microsoft.Extensions.Logging;

namespace Grpc.AspNetCore.Server;

/// <summary>Answers client streaming calls.</summary>
/// <typeparam name="TRequest">Request message type.</typeparam>
/// <typeparam name="TResponse">Response message type.</typeparam>
internal sealed class ClientStreamingCallHandler<TRequest, TResponse>(Method<TRequest, TResponse> method, MethodOptions options, ILogger logger, ClientStreamingServerMethod<TRequest, TResponse> invoker)
    : CallHandler<TRequest, TResponse>(method, options, logger)
    where TRequest : class
    where TResponse : class
{
    protected override async Task InvokeAsync(ServerCall call)
    {
        var reader = new ServerStreamReader<TRequest>(call, Method.RequestMarshaller);
        TResponse? response;
        try
        {
            response = await invoker(reader, call).ConfigureAwait(false);
        }
        finally
        {
            reader.Complete();
        }

        await WriteSingleAsync(call, response).ConfigureAwait(false);
    }
}
