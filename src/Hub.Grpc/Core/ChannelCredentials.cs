namespace Grpc.Core;

/// <summary>Credentials of a channel.</summary>
public abstract class ChannelCredentials
{
    private static readonly ChannelCredentials InsecureInstance = new InsecureCredentials();
    private static readonly ChannelCredentials SecureSslInstance = new SslCredentials();

    /// <summary>Creates credentials.</summary>
    public ChannelCredentials()
    {
    }

    /// <summary>No transport security: cleartext HTTP/2.</summary>
    public static ChannelCredentials Insecure => InsecureInstance;

    /// <summary>TLS with the roots of the operating system.</summary>
    public static ChannelCredentials SecureSsl => SecureSslInstance;

    internal virtual bool IsComposable => false;

    /// <summary>Channel credentials with credentials for every call.</summary>
    /// <param name="channelCredentials">Secure channel credentials.</param>
    /// <param name="callCredentials">Credentials of every call.</param>
    public static ChannelCredentials Create(ChannelCredentials channelCredentials, CallCredentials callCredentials)
    {
        ArgumentNullException.ThrowIfNull(channelCredentials);
        ArgumentNullException.ThrowIfNull(callCredentials);
        if (!channelCredentials.IsComposable)
        {
            throw new ArgumentException($"Call credentials cannot be composed with {channelCredentials.GetType().Name}: they need a secure channel, such as SslCredentials.", nameof(channelCredentials));
        }

        return new CompositeChannelCredentials(channelCredentials, callCredentials);
    }

    /// <summary>Tells a configurator what these credentials are. Called by the runtime.</summary>
    /// <param name="configurator">The configurator.</param>
    /// <param name="state">Its state.</param>
    public abstract void InternalPopulateConfiguration(ChannelCredentialsConfiguratorBase configurator, object state);

    private sealed class InsecureCredentials : ChannelCredentials
    {
        public override void InternalPopulateConfiguration(ChannelCredentialsConfiguratorBase configurator, object state) =>
            configurator.SetInsecureCredentials(state);
    }

    private sealed class CompositeChannelCredentials(ChannelCredentials channelCredentials, CallCredentials callCredentials) : ChannelCredentials
    {
        public override void InternalPopulateConfiguration(ChannelCredentialsConfiguratorBase configurator, object state) =>
            configurator.SetCompositeCredentials(state, channelCredentials, callCredentials);
    }
}
