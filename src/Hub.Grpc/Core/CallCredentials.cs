namespace Grpc.Core;

/// <summary>Credentials of single calls.</summary>
public abstract class CallCredentials
{
    /// <summary>Several credentials as one.</summary>
    /// <param name="credentials">Two or more credentials.</param>
    public static CallCredentials Compose(params CallCredentials[] credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        if (credentials.Length < 2)
        {
            throw new ArgumentException("Composite credentials need two or more credentials.", nameof(credentials));
        }

        return new Composite([.. credentials]);
    }

    /// <summary>Credentials that a function adds to the headers.</summary>
    /// <param name="interceptor">The function.</param>
    public static CallCredentials FromInterceptor(AsyncAuthInterceptor interceptor)
    {
        ArgumentNullException.ThrowIfNull(interceptor);
        return new FromFunction(interceptor);
    }

    /// <summary>Tells a configurator what these credentials are. Called by the runtime.</summary>
    /// <param name="configurator">The configurator.</param>
    /// <param name="state">Its state.</param>
    public abstract void InternalPopulateConfiguration(CallCredentialsConfiguratorBase configurator, object? state);

    private sealed class Composite(IReadOnlyList<CallCredentials> credentials) : CallCredentials
    {
        public override void InternalPopulateConfiguration(CallCredentialsConfiguratorBase configurator, object? state) =>
            configurator.SetCompositeCredentials(state, credentials);
    }

    private sealed class FromFunction(AsyncAuthInterceptor interceptor) : CallCredentials
    {
        public override void InternalPopulateConfiguration(CallCredentialsConfiguratorBase configurator, object? state) =>
            configurator.SetAsyncAuthInterceptorCredentials(state, interceptor);
    }
}
