using System.Globalization;
using Grpc.Core;
using Grpc.Wire;
using Microsoft.AspNetCore.Http;

namespace Grpc.AspNetCore.Server;

/// <summary>What must hold of a request before it is a gRPC call at all; else it gets an HTTP error.</summary>
internal static class Preconditions
{
    public static bool Check(HttpContext context)
    {
        if (!HeaderNames.IsGrpcContentType(context.Request.ContentType))
        {
            Refuse(context, StatusCodes.Status415UnsupportedMediaType, StatusCode.Internal, $"The content type '{context.Request.ContentType}' is not gRPC: it must be 'application/grpc'.");
            return false;
        }

        if (!HttpProtocol.IsHttp2(context.Request.Protocol) && !HttpProtocol.IsHttp3(context.Request.Protocol))
        {
            Refuse(context, StatusCodes.Status426UpgradeRequired, StatusCode.Internal, $"The protocol '{context.Request.Protocol}' is not supported: gRPC needs HTTP/2.");
            context.Response.Headers.Upgrade = "HTTP/2";
            return false;
        }

        return true;
    }

    /// <summary>Answers a gRPC request with a status alone.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">The status.</param>
    public static void Answer(HttpContext context, Status status)
    {
        context.Response.ContentType = HeaderNames.ContentType;
        SetStatus(context, status.StatusCode, status.Detail);
    }

    private static void Refuse(HttpContext context, int httpStatus, StatusCode statusCode, string detail)
    {
        context.Response.StatusCode = httpStatus;
        SetStatus(context, statusCode, detail);
    }

    private static void SetStatus(HttpContext context, StatusCode statusCode, string detail)
    {
        context.Response.Headers[HeaderNames.Status] = ((int)statusCode).ToString(CultureInfo.InvariantCulture);
        context.Response.Headers[HeaderNames.Message] = PercentEncoding.Encode(detail);
    }
}
