using System.Diagnostics.CodeAnalysis;
using Grpc.Core;
using Grpc.Wire;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Extensions.Logging;

namespace Grpc.AspNetCore.Server;

/// <summary>Answers the requests of one method.</summary>
/// <typeparam name="TRequest">Request message type.</typeparam>
/// <typeparam name="TResponse">Response message type.</typeparam>
internal abstract partial class CallHandler<TRequest, TResponse>(Method<TRequest, TResponse> method, MethodOptions options, ILogger logger)
    where TRequest : class
    where TResponse : class
{
    protected Method<TRequest, TResponse> Method { get; } = method;

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a handler throws becomes the status of its call.")]
    public async Task HandleAsync(HttpContext context)
    {
        if (!Preconditions.Check(context))
        {
            return;
        }

        LiftLimits(context);
        context.Response.ContentType = HeaderNames.ContentType;
        var call = new ServerCall(context, options);
        try
        {
            call.UseRequestEncoding();
            call.UseResponseEncoding();
            await InvokeAsync(call).ConfigureAwait(false);
            await call.EndAsync().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Log(call, exception);
            await call.FailAsync(exception).ConfigureAwait(false);
        }
    }

    /// <summary>Reads, calls the service, writes.</summary>
    /// <param name="call">The call.</param>
    protected abstract Task InvokeAsync(ServerCall call);

    protected async Task WriteSingleAsync(ServerCall call, TResponse? response)
    {
        if (response is null)
        {
            throw new RpcException(new Status(StatusCode.Cancelled, "No message returned from method."));
        }

        await call.WriteAsync(Method.ResponseMarshaller, response, flush: false, call.CancellationToken).ConfigureAwait(false);
    }

    /// <summary>A stream may be as long and as slow as it likes; messages have limits of their own.</summary>
    private void LiftLimits(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = null;
        }

        if (Method.Type is MethodType.ClientStreaming or MethodType.DuplexStreaming && context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate)
        {
            rate.MinDataRate = null;
        }
    }

    private void Log(ServerCall call, Exception exception)
    {
        if (exception is RpcException rpc)
        {
            LogStatus(Method.FullName, rpc.StatusCode);
        }
        else if (call.CancellationToken.IsCancellationRequested || IsPeerGone(exception))
        {
            LogCancelled(Method.FullName);
        }
        else
        {
            LogException(Method.FullName, exception);
        }
    }

    // Reading may find the connection broken a moment before the call is told so.
    private static bool IsPeerGone(Exception exception) =>
        exception is ConnectionAbortedException or ConnectionResetException or IOException { InnerException: ConnectionAbortedException or ConnectionResetException };

    [LoggerMessage(1, LogLevel.Information, "{Method} ended with {StatusCode}.")]
    private partial void LogStatus(string method, StatusCode statusCode);

    [LoggerMessage(2, LogLevel.Information, "{Method} was cancelled.")]
    private partial void LogCancelled(string method);

    [LoggerMessage(3, LogLevel.Error, "{Method} threw an exception.")]
    private partial void LogException(string method, Exception exception);
}
