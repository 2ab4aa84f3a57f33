using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Http;

namespace Grpc.Core;

/// <summary>Extensions of <see cref="ServerCallContext"/> for ASP.NET Core.</summary>
public static class ServerCallContextExtensions
{
    internal const string HttpContextKey = "__HttpContext";

    /// <summary>The HTTP context of a call.</summary>
    /// <param name="serverCallContext">The call.</param>
    public static HttpContext GetHttpContext(this ServerCallContext serverCallContext)
    {
        ArgumentNullException.ThrowIfNull(serverCallContext);
        return serverCallContext is ServerCall call ? call.HttpContext
            : serverCallContext.UserState.TryGetValue(HttpContextKey, out object? value) && value is HttpContext context ? context
            : throw new InvalidOperationException($"The call context has no HTTP context. Put one into UserState[\"{HttpContextKey}\"] if the context is your own.");
    }
}
