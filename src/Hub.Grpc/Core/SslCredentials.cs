namespace Grpc.Core;

/// <summary>TLS credentials. As with the official client, certificates are set on the HTTP handler, so arguments are refused by the channel.</summary>
public sealed class SslCredentials : ChannelCredentials
{
    /// <summary>TLS with the roots of the operating system.</summary>
    public SslCredentials()
        : this(null, null, null)
    {
    }

    /// <summary>TLS with own roots.</summary>
    /// <param name="rootCertificates">PEM roots.</param>
    public SslCredentials(string rootCertificates)
        : this(rootCertificates, null, null)
    {
    }

    /// <summary>TLS with own roots and a client certificate.</summary>
    /// <param name="rootCertificates">PEM roots.</param>
    /// <param name="keyCertificatePair">Client certificate.</param>
    public SslCredentials(string rootCertificates, KeyCertificatePair keyCertificatePair)
        : this(rootCertificates, keyCertificatePair, null)
    {
    }

    /// <summary>TLS with own roots, a client certificate and an extra check.</summary>
    /// <param name="rootCertificates">PEM roots; null means those of the operating system.</param>
    /// <param name="keyCertificatePair">Client certificate; null means none.</param>
    /// <param name="verifyPeerCallback">Extra check of the server; null means none.</param>
    public SslCredentials(string? rootCertificates, KeyCertificatePair? keyCertificatePair, VerifyPeerCallback? verifyPeerCallback)
    {
        RootCertificates = rootCertificates;
        KeyCertificatePair = keyCertificatePair;
        VerifyPeerCallback = verifyPeerCallback;
    }

    /// <summary>PEM roots, or null.</summary>
    public string? RootCertificates { get; }

    /// <summary>Client certificate, or null.</summary>
    public KeyCertificatePair? KeyCertificatePair { get; }

    internal VerifyPeerCallback? VerifyPeerCallback { get; }

    internal override bool IsComposable => true;

    /// <inheritdoc/>
    public override void InternalPopulateConfiguration(ChannelCredentialsConfiguratorBase configurator, object state)
    {
        ArgumentNullException.ThrowIfNull(configurator);
        configurator.SetSslCredentials(state, RootCertificates, KeyCertificatePair, VerifyPeerCallback);
    }
}
