using System.Net;
using Grpc.Core;

namespace Grpc.Wire;

/// <summary>Errors of HTTP as gRPC status codes, by the tables of the protocol.</summary>
internal static class StatusMapping
{
    public static StatusCode FromHttpStatus(HttpStatusCode status) => status switch
    {
        HttpStatusCode.BadRequest => StatusCode.Internal,
        HttpStatusCode.Unauthorized => StatusCode.Unauthenticated,
        HttpStatusCode.Forbidden => StatusCode.PermissionDenied,
        HttpStatusCode.NotFound => StatusCode.Unimplemented,
        HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => StatusCode.Unavailable,
        _ => StatusCode.Unknown,
    };

    public static StatusCode FromHttp2Error(long errorCode) => errorCode switch
    {
        0x7 => StatusCode.Unavailable, // REFUSED_STREAM
        0x8 => StatusCode.Cancelled, // CANCEL
        0xb => StatusCode.ResourceExhausted, // ENHANCE_YOUR_CALM
        0xc => StatusCode.PermissionDenied, // INADEQUATE_SECURITY
        _ => StatusCode.Internal,
    };

    /// <summary>The status of a call that the transport ended.</summary>
    /// <param name="exception">What the transport threw.</param>
    public static Status FromException(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is HttpProtocolException protocol)
            {
                return new Status(FromHttp2Error(protocol.ErrorCode), $"The peer ended the stream or connection with HTTP/2 error code 0x{protocol.ErrorCode:x}.", exception);
            }
        }

        return exception switch
        {
            HttpRequestException { HttpRequestError: HttpRequestError.VersionNegotiationError } =>
                new Status(StatusCode.Internal, "The server does not speak HTTP/2.", exception),
            HttpRequestException or IOException =>
                new Status(StatusCode.Unavailable, $"The server cannot be reached or the connection is lost: {exception.Message}", exception),
            OperationCanceledException =>
                new Status(StatusCode.Cancelled, "The call was cancelled.", exception),
            _ => new Status(StatusCode.Internal, $"The call failed: {exception.GetType().Name}: {exception.Message}", exception),
        };
    }
}
