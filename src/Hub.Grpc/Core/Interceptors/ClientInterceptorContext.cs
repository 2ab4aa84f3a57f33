namespace Grpc.Core.Interceptors;

/// <summary>The call a client interceptor sees.</summary>
/// <typeparam name="TRequest">Request message type.</typeparam>
/// <typeparam name="TResponse">Response message type.</typeparam>
public struct ClientInterceptorContext<TRequest, TResponse>
    where TRequest : class
    where TResponse : class
{
    /// <summary>Creates a context.</summary>
    /// <param name="method">The method.</param>
    /// <param name="host">Host name to send; null means that of the channel.</param>
    /// <param name="options">Options of the call.</param>
    public ClientInterceptorContext(Method<TRequest, TResponse> method, string? host, CallOptions options)
    {
        Method = method;
        Host = host;
        Options = options;
    }

    /// <summary>The method.</summary>
    public Method<TRequest, TResponse> Method { get; }

    /// <summary>Host name to send; null means that of the channel.</summary>
    public string? Host { get; }

    /// <summary>Options of the call.</summary>
    public CallOptions Options { get; }
}
