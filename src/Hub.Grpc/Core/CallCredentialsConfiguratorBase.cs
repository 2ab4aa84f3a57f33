namespace Grpc.Core;

/// <summary>Told by <see cref="CallCredentials"/> what they are.</summary>
public abstract class CallCredentialsConfiguratorBase
{
    /// <summary>They are several credentials.</summary>
    /// <param name="state">State of the configurator.</param>
    /// <param name="credentials">The credentials.</param>
    public abstract void SetCompositeCredentials(object? state, IReadOnlyList<CallCredentials> credentials);

    /// <summary>They are a function that adds to the headers.</summary>
    /// <param name="state">State of the configurator.</param>
    /// <param name="interceptor">The function.</param>
    public abstract void SetAsyncAuthInterceptorCredentials(object? state, AsyncAuthInterceptor interceptor);
}
