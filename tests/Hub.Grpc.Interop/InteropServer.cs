using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hub.Grpc.Interop;

/// <summary>The interop server: Kestrel on loopback, cleartext HTTP/2 or TLS.</summary>
internal static class InteropServer
{
    /// <summary>Builds the server; start and stop are the caller's.</summary>
    /// <param name="port">Port; 0 means any free one.</param>
    /// <param name="certificate">Certificate of TLS; null means cleartext.</param>
    public static WebApplication Build(int port, X509Certificate2? certificate)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Listen(IPAddress.Loopback, port, listen =>
            {
                listen.Protocols = HttpProtocols.Http2;
                if (certificate is not null)
                {
                    listen.UseHttps(certificate);
                }
            });
        });
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton<CompressionLedger>();
        builder.Services.AddGrpc();
        builder.Services.AddOptions<global::Grpc.AspNetCore.Server.GrpcServiceOptions>()
            .Configure<CompressionLedger>(static (options, ledger) => options.CompressionProviders = [ledger]);
        WebApplication application = builder.Build();
        application.MapGrpcService<TestServer>();
        return application;
    }

    /// <summary>The port a started server listens on.</summary>
    /// <param name="application">The server.</param>
    public static int Port(WebApplication application) =>
        new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
}
