using System.Globalization;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Grpc.Net.Client;

namespace Hub.Grpc.Interop;

/// <summary>The channel of the interop client.</summary>
internal static class InteropChannel
{
    public static GrpcChannel Create(InteropOptions options, CountingGzip gzip)
    {
        var handler = new SocketsHttpHandler { EnableMultipleHttp2Connections = true };
        if (options.AuthorityFile is not null)
        {
            handler.SslOptions = new SslClientAuthenticationOptions
            {
                TargetHost = options.HostOverride,
                CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck },
            };
            handler.SslOptions.CertificateChainPolicy.CustomTrustStore.ImportFromPemFile(options.AuthorityFile);
        }

        string address = string.Create(CultureInfo.InvariantCulture, $"{(options.UseTls ? "https" : "http")}://{options.Host}:{options.Port}");
        return GrpcChannel.ForAddress(address, new GrpcChannelOptions { HttpHandler = handler, DisposeHttpClient = true, CompressionProviders = [gzip] });
    }
}
