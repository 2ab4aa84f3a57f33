using Grpc.Core;
using Grpc.Core.Interceptors;
using Hub.Server.Access;

namespace Hub.Server.Limits;

/// <summary>Holds every call to the limits of its principal, of whatever kind; a balancer that asks for the health is not counted.</summary>
internal sealed class LimitInterceptor(LimitGate gate, TimeProvider time) : Interceptor
{
    public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation) =>
        MeteredAsync(context, _ => continuation(request, context));

    public override Task ServerStreamingServerHandler<TRequest, TResponse>(TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation) =>
        MeteredAsync(context, async _ =>
        {
            await continuation(request, new MeteredWriter<TResponse>(responseStream, context, gate.Limits, time), context);
            return true;
        });

    public override Task<TResponse> ClientStreamingServerHandler<TRequest, TResponse>(IAsyncStreamReader<TRequest> requestStream, ServerCallContext context, ClientStreamingServerMethod<TRequest, TResponse> continuation) =>
        MeteredAsync(context, async meter =>
        {
            using var requests = new MeteredReader<TRequest>(requestStream, meter, gate.Limits, time);
            return await continuation(requests, context);
        });

    public override Task DuplexStreamingServerHandler<TRequest, TResponse>(IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, DuplexStreamingServerMethod<TRequest, TResponse> continuation) =>
        MeteredAsync(context, async meter =>
        {
            using var requests = new MeteredReader<TRequest>(requestStream, meter, gate.Limits, time);
            await continuation(requests, new MeteredWriter<TResponse>(responseStream, context, gate.Limits, time), context);
            return true;
        });

    private async Task<T> MeteredAsync<T>(ServerCallContext context, Func<PrincipalMeter, Task<T>> call)
    {
        if (AccessGate.IsOpen(context))
        {
            return await call(new PrincipalMeter(gate.Limits, time));
        }

        var meter = gate.MeterOf(context);
        try
        {
            meter.Begin();
            try
            {
                return await call(meter);
            }
            finally
            {
                meter.End();
            }
        }
        catch (LimitException refusal)
        {
            gate.Refused(context, meter, refusal);
            throw;
        }
    }
}
