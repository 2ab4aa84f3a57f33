namespace Grpc.Core;

/// <summary>A certificate chain with its private key, in PEM.</summary>
public sealed class KeyCertificatePair
{
    /// <summary>Creates a pair.</summary>
    /// <param name="certificateChain">PEM chain.</param>
    /// <param name="privateKey">PEM key.</param>
    public KeyCertificatePair(string certificateChain, string privateKey)
    {
        ArgumentNullException.ThrowIfNull(certificateChain);
        ArgumentNullException.ThrowIfNull(privateKey);
        CertificateChain = certificateChain;
        PrivateKey = privateKey;
    }

    /// <summary>PEM chain.</summary>
    public string CertificateChain { get; }

    /// <summary>PEM key.</summary>
    public string PrivateKey { get; }
}
