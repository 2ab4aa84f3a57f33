using System.Globalization;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Hub.Contracts.Finding.V1;
using Hub.Engine;
using Hub.Server.Access;
using Hub.Server.Limits;
using Hub.Storage;
using Microsoft.Extensions.Logging;

namespace Hub.Server;

/// <summary>Turns what the engine and the store throw into a status with its detail (protos/README.md), in one place for all calls.</summary>
internal sealed class FaultInterceptor(StoreOutage outage, ILogger<FaultInterceptor> logger) : Interceptor
{
    /// <summary>Name of the trailer that carries the detail.</summary>
    public const string DetailTrailer = "hub-error-detail-bin";

    /// <summary>Name of gRPC's own trailer that says after how many milliseconds to try again.</summary>
    public const string PushbackTrailer = "grpc-retry-pushback-ms";

    public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            var response = await continuation(request, context);
            if (NeedsStore(context.Method))
            {
                outage.Answered();
            }

            return response;
        }
        catch (Exception exception) when (Translate(exception, context) is { } translated)
        {
            throw translated;
        }
    }

    public override async Task<TResponse> ClientStreamingServerHandler<TRequest, TResponse>(IAsyncStreamReader<TRequest> requestStream, ServerCallContext context, ClientStreamingServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            return await continuation(new CutOffReader<TRequest>(requestStream), context);
        }
        catch (Exception exception) when (Translate(exception, context) is { } translated)
        {
            throw translated;
        }
    }

    public override async Task ServerStreamingServerHandler<TRequest, TResponse>(TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            await continuation(request, responseStream, context);
        }
        catch (Exception exception) when (Translate(exception, context) is { } translated)
        {
            throw translated;
        }
    }

    public override async Task DuplexStreamingServerHandler<TRequest, TResponse>(IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, DuplexStreamingServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            await continuation(new CutOffReader<TRequest>(requestStream), responseStream, context);
        }
        catch (Exception exception) when (Translate(exception, context) is { } translated)
        {
            throw translated;
        }
    }

    private RpcException? Translate(Exception exception, ServerCallContext context)
    {
        switch (exception)
        {
            case RpcException:
                return null;
            case OperationCanceledException or IOException when exception is not StoreException && context.CancellationToken.IsCancellationRequested:
                return new RpcException(new Status(StatusCode.Cancelled, "the client ended the call"));
            case OperationCanceledException:
                return new RpcException(new Status(StatusCode.Unavailable, "the hub ended the call"));
            case RefusedException refused:
                ServerLog.Refused(logger, context.Method, Reasons.NameOf(refused.Reason));
                return Make(Reasons.StatusOf(refused.Reason), Reasons.NameOf(refused.Reason), refused.Ja, refused.En, refused.Metadata);
            case AccessException denied:
                ServerLog.Denied(logger, context.Method, denied.Reason);
                return Make(denied.Status, denied.Reason, denied.Ja, denied.En, new Dictionary<string, string>());
            case LimitException limit:
                return Make(limit.Status, limit.Reason, limit.Ja, limit.En, new Dictionary<string, string>());
            case StoreException store:
                return Failed(store, context);
            default:
                if (DiskFaults.ToException(exception) is { } disk)
                {
                    return Failed(disk, context);
                }

                if (context.CancellationToken.IsCancellationRequested)
                {
                    // Nobody waits for the answer. What transport takes away in the middle of a call shows itself in many ways.
                    ServerLog.FailedAlone(logger, context.Method, exception);
                    return new RpcException(new Status(StatusCode.Cancelled, "the client ended the call"));
                }

                ServerLog.Failed(logger, context.Method, exception);
                return Make(
                    StatusCode.Internal,
                    "FAULT",
                    "ハブ内部で障害が発生しました。ハブのログを確かめてください。",
                    "the hub itself failed: see its log.",
                    new Dictionary<string, string>());
        }
    }

    private RpcException Failed(StoreException store, ServerCallContext context)
    {
        if (store.Fault == StoreFault.Unavailable)
        {
            outage.Failed(store);
        }
        else
        {
            ServerLog.StoreFailed(logger, context.Method, store.Fault.ToString(), store);
        }

        return Make(Reasons.StatusOf(store.Fault), Reasons.NameOf(store.Fault), store.Ja, store.En, new Dictionary<string, string>());
    }

    // The services whose every call reads or writes it.
    private static bool NeedsStore(string method) => method.StartsWith("/hub.run.", StringComparison.Ordinal) || method.StartsWith("/hub.ingest.", StringComparison.Ordinal);

    private static RpcException Make(StatusCode code, string reason, string ja, string en, IReadOnlyDictionary<string, string> metadata)
    {
        var detail = new ErrorDetail
        {
            Reason = reason,
            Domain = "hub",
            Message = new ErrorDetail.Types.LocalizedMessage { Ja = ja, En = en },
        };
        foreach (var (key, value) in metadata)
        {
            detail.Metadata.Add(key, value);
        }

        var trailers = new Metadata { { DetailTrailer, detail.ToByteArray() } };
        if (Reasons.RetryAfter(reason) is { } pause)
        {
            trailers.Add(PushbackTrailer, ((int)pause.TotalMilliseconds).ToString(CultureInfo.InvariantCulture));
        }

        return new RpcException(new Status(code, en), trailers);
    }
}
