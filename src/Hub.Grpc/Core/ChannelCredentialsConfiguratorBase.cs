namespace Grpc.Core;

/// <summary>Told by <see cref="ChannelCredentials"/> what they are.</summary>
public abstract class ChannelCredentialsConfiguratorBase
{
    /// <summary>They are none: cleartext.</summary>
    /// <param name="state">State of the configurator.</param>
    public abstract void SetInsecureCredentials(object state);

    /// <summary>They are TLS.</summary>
    /// <param name="state">State of the configurator.</param>
    /// <param name="rootCertificates">PEM roots; null means those of the operating system.</param>
    /// <param name="keyCertificatePair">Client certificate; null means none.</param>
    /// <param name="verifyPeerCallback">Extra check of the server; null means none.</param>
    public abstract void SetSslCredentials(object state, string? rootCertificates, KeyCertificatePair? keyCertificatePair, VerifyPeerCallback? verifyPeerCallback);

    /// <summary>They are channel credentials with call credentials.</summary>
    /// <param name="state">State of the configurator.</param>
    /// <param name="channelCredentials">The channel's.</param>
    /// <param name="callCredentials">The calls'.</param>
    public abstract void SetCompositeCredentials(object state, ChannelCredentials channelCredentials, CallCredentials callCredentials);
}
