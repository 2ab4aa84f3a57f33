namespace Grpc.Core;

/// <summary>What an <see cref="AsyncAuthInterceptor"/> knows of the call.</summary>
public class AuthInterceptorContext
{
    /// <summary>Creates a context.</summary>
    /// <param name="serviceUrl">URL of the service.</param>
    /// <param name="methodName">Name of the method.</param>
    public AuthInterceptorContext(string serviceUrl, string methodName)
        : this(serviceUrl, methodName, default)
    {
    }

    /// <summary>Creates a context.</summary>
    /// <param name="serviceUrl">URL of the service.</param>
    /// <param name="methodName">Name of the method.</param>
    /// <param name="cancellationToken">Cancelled when the call ends.</param>
    public AuthInterceptorContext(string serviceUrl, string methodName, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(serviceUrl);
        ArgumentNullException.ThrowIfNull(methodName);
        ServiceUrl = serviceUrl;
        MethodName = methodName;
        CancellationToken = cancellationToken;
    }

    /// <summary>URL of the service.</summary>
    public string ServiceUrl { get; }

    /// <summary>Name of the method.</summary>
    public string MethodName { get; }

    /// <summary>Cancelled when the call ends.</summary>
    public CancellationToken CancellationToken { get; }
}
