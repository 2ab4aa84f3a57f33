using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Hub.Findings;

namespace Hub.Cli.Serve;

/// <summary>The certificate of a hub that was given none: self-signed, made once, kept beside the access book. Clients pin it with --ca.</summary>
internal static class ServerCertificate
{
    private const string CertificateName = "server.pem";
    private const string KeyName = "server.key";
    private static readonly TimeSpan s_life = TimeSpan.FromDays(397);

    /// <summary>Path of the certificate in the folder.</summary>
    public static string PathIn(string folder) => Path.Combine(folder, CertificateName);

    /// <summary>Reads the certificate of the folder, or makes one for the host; a new one too where it has expired or is for other names.</summary>
    public static X509Certificate2 Own(string folder, string host, TimeProvider time)
    {
        var now = time.GetUtcNow();
        var (certificate, key) = (PathIn(folder), Path.Combine(folder, KeyName));
        if (File.Exists(certificate) && File.Exists(key))
        {
            var known = Shell.HubCredentials.Read(certificate, f => Shell.HubCredentials.Pem(f, key));
            if (now < known.NotAfter && known.MatchesHostname(host))
            {
                return known;
            }

            known.Dispose();
        }

        PrivateFiles.CreateFolder(folder);
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var made = Request(pair, host).CreateSelfSigned(now.AddMinutes(-5), now + s_life);
        PrivateFiles.Replace(key, Encoding.ASCII.GetBytes(pair.ExportPkcs8PrivateKeyPem() + "\n"));
        File.WriteAllText(certificate, made.ExportCertificatePem() + "\n");
        return Shell.HubCredentials.Pem(certificate, key);
    }

    private static CertificateRequest Request(ECDsa pair, string host)
    {
        var request = new CertificateRequest("CN=hub", pair, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        names.AddDnsName(Dns.GetHostName());
        if (IPAddress.TryParse(host, out var address))
        {
            names.AddIpAddress(address);
        }
        else if (host is not "localhost")
        {
            names.AddDnsName(host);
        }

        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], false));
        return request;
    }
}
