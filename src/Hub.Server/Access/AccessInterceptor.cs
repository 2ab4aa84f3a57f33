using Grpc.Core;
using Grpc.Core.Interceptors;
using Hub.Access;

namespace Hub.Server.Access;

/// <summary>Puts every call through the gate, of whatever kind.</summary>
internal sealed class AccessInterceptor(AccessGate gate) : Interceptor
{
    public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        if (AccessGate.IsOpen(context))
        {
            return await continuation(request, context);
        }

        var principal = gate.Identify(context);
        var (scope, municipality) = await gate.AdmitAsync(principal, request, context);
        return await RecordedAsync(principal, scope, municipality, context, () => continuation(request, context));
    }

    public override async Task ServerStreamingServerHandler<TRequest, TResponse>(TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation)
    {
        if (AccessGate.IsOpen(context))
        {
            await continuation(request, responseStream, context);
            return;
        }

        var principal = gate.Identify(context);
        var (scope, municipality) = await gate.AdmitAsync(principal, request, context);
        await RecordedAsync(principal, scope, municipality, context, async () =>
        {
            await continuation(request, responseStream, context);
            return true;
        });
    }

    public override async Task<TResponse> ClientStreamingServerHandler<TRequest, TResponse>(IAsyncStreamReader<TRequest> requestStream, ServerCallContext context, ClientStreamingServerMethod<TRequest, TResponse> continuation)
    {
        var principal = gate.Identify(context);
        var reader = new AdmittedReader<TRequest>(requestStream, gate, principal, context);
        var outcome = "failed";
        try
        {
            var answer = await continuation(reader, context);
            outcome = "ok";
            return answer;
        }
        finally
        {
            if (reader.Admitted is { Scope.IsAudited: true } admitted)
            {
                gate.Record(principal, admitted.Scope, admitted.Municipality, context, outcome);
            }
        }
    }

    // Reflection shows the contracts, which are public: who is known may ask.
    public override async Task DuplexStreamingServerHandler<TRequest, TResponse>(IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, DuplexStreamingServerMethod<TRequest, TResponse> continuation)
    {
        var principal = gate.Identify(context);
        var reflection = context.Method.StartsWith("/grpc.reflection.", StringComparison.Ordinal);
        await continuation(reflection ? requestStream : new AdmittedReader<TRequest>(requestStream, gate, principal, context), responseStream, context);
    }

    private async Task<T> RecordedAsync<T>(Principal principal, CallScope scope, string municipality, ServerCallContext context, Func<Task<T>> call)
    {
        if (!scope.IsAudited)
        {
            return await call();
        }

        var outcome = "failed";
        try
        {
            var answer = await call();
            outcome = "ok";
            return answer;
        }
        finally
        {
            gate.Record(principal, scope, municipality, context, outcome);
        }
    }
}
