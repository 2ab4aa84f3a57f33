using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Hub.Access;
using Hub.Access.Book;
using Hub.Client;
using Hub.Contracts.Run.V1;
using Hub.Server.Access;

namespace Hub.Server.Tests.Access;

/// <summary>TLS, and client certificates that stand for somebody.</summary>
public sealed class CertificateTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hub-tls-").FullName;
    private readonly X509Certificate2 _server = Make("hub");
    private readonly X509Certificate2 _vendor = Make("vendor");

    public void Dispose()
    {
        _server.Dispose();
        _vendor.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Call_WithACertificateThatStandsForSomebody_IsLetIn()
    {
        await using var hub = await StartAsync();
        Assert.Equal("UNAUTHENTICATED", await ListAsync(hub.Uri, _vendor));
        var book = AccessBook.Open(Path.Combine(_folder, "access"), TimeProvider.System);
        book.Give("vendor-a", new Grant(Role.Vendor, "131016"));
        Assert.True(book.AddCertificate("vendor-a", Convert.ToHexStringLower(SHA256.HashData(_vendor.RawData))));
        await Task.Delay(1100);
        Assert.Equal("ok", await ListAsync(hub.Uri, _vendor));
        using var stranger = Make("vendor");
        Assert.Equal("UNAUTHENTICATED", await ListAsync(hub.Uri, stranger));
        Assert.Equal("UNAUTHENTICATED", await ListAsync(hub.Uri, null));
    }

    [Fact]
    public async Task Call_HubWithAnotherCertificate_IsNotMade()
    {
        await using var hub = await StartAsync();
        using var other = Make("hub");
        using var client = new HubClient(new HubClientOptions(hub.Uri) { Authorities = [other], Patience = TimeSpan.FromSeconds(1), MaxRetryDelay = TimeSpan.FromMilliseconds(100) });
        Assert.Equal(HubFault.Unreachable, (await Assert.ThrowsAsync<HubException>(() => client.GetRunAsync("r", default))).Fault);
    }

    [Fact]
    public async Task Token_UnencryptedToAnotherMachine_IsNotSent()
    {
        using var client = new HubClient(new HubClientOptions(new Uri("http://hub.invalid:5080")) { Token = "secret", Patience = TimeSpan.FromSeconds(1), MaxRetryDelay = TimeSpan.FromMilliseconds(100) });
        var refused = await Assert.ThrowsAnyAsync<Exception>(() => client.GetRunAsync("r", default));
        Assert.Contains("unencrypted", refused.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.ToString(), StringComparison.Ordinal);
    }

    private static X509Certificate2 Make(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddMinutes(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }

    private Task<HubServer> StartAsync() => HubServer.StartAsync(
        new HubServerOptions
        {
            DataFolder = Path.Combine(_folder, "data"),
            Listen = new Uri("https://127.0.0.1:0"),
            Certificate = _server,
            Plans = new Engine.Tests.LetterPlan(),
            Access = new AccessOptions(Path.Combine(_folder, "access")),
            StopTimeout = TimeSpan.FromMilliseconds(200),
        },
        default);

    private async Task<string> ListAsync(Uri uri, X509Certificate2? certificate)
    {
        using var client = new HubClient(new HubClientOptions(uri) { Authorities = [_server], Certificate = certificate, Patience = TimeSpan.FromSeconds(10) });
        try
        {
            await client.Runs.ListRunsAsync(new ListRunsRequest());
            return "ok";
        }
        catch (Grpc.Core.RpcException exception)
        {
            return exception.StatusCode.ToString().ToUpperInvariant();
        }
    }
}
