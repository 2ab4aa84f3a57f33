using System.Net;
using Hub.Engine;
using Hub.Engine.Identification;
using Hub.Server.Access;
using Hub.Server.Catalog;
using Hub.Server.Characters;
using Hub.Server.Ingest;
using Hub.Server.Limits;
using Hub.Server.Runs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hub.Server.Hosting;

/// <summary>Puts the web application together: Kestrel, gRPC, the services.</summary>
internal static class HubApplication
{
    private const double SlowestBytesPerSecond = 240;
    private const int GraceSeconds = 5;

    public static WebApplication Build(HubServerOptions options, HubEngine engine)
    {
        var limits = options.Limits ?? LimitSettings.Read(options.DataFolder);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "Hub.Server" });
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => Configure(kestrel, options, limits));
        builder.Services.AddSingleton<IMemoryPoolFactory<byte>, WideBlockPoolFactory>();
        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = options.StopTimeout);
        if (options.Logging is { } logging)
        {
            builder.Services.Replace(ServiceDescriptor.Singleton<ILoggerFactory>(new StackLog(logging, options.Time)));
        }

        builder.Services.AddSingleton(engine).AddSingleton(options).AddSingleton(options.Time).AddSingleton<RunReporter>().AddSingleton(new GaijiBook(engine, options.Time)).AddSingleton(EditionShelf.Of(options));
        builder.Services.AddSingleton(limits).AddSingleton<LimitGate>().AddSingleton<StoreOutage>();
        AccessGate? gate = null;
        if (options.Access is { } access)
        {
            builder.Services.AddSingleton(gate = new AccessGate(access, engine, options.Time));
        }

        builder.Services.AddGrpc(grpc =>
        {
            // Twice the payload: small typed rows cost a few bytes each beside their own.
            grpc.MaxReceiveMessageSize = (2 * engine.Options.MaxBlockBytes) + (64 * 1024);
            grpc.Interceptors.Add<FaultInterceptor>();
            if (options.Access is not null)
            {
                grpc.Interceptors.Add<AccessInterceptor>();
            }

            grpc.Interceptors.Add<LimitInterceptor>();
        });
        builder.Services.AddSingleton<Serving>().AddSingleton<RunningCalls>();
        builder.Services.AddGrpcHealthChecks().AddCheck<Serving>("serving");
        builder.Services.AddGrpcReflection();
        var application = builder.Build();
        application.Lifetime.ApplicationStopped.Register(() => gate?.Dispose());
        var calls = application.Services.GetRequiredService<RunningCalls>();
        application.Use(next => context => calls.PassAsync(context, next));
        application.UseRouting();
        application.MapGrpcService<IngestCalls>();
        application.MapGrpcService<RunCalls>();
        application.MapGrpcService<CatalogCalls>();
        application.MapGrpcService<CharacterCalls>();
        application.MapGrpcHealthChecksService();
        application.MapGrpcReflectionService();
        application.MapGet(Serving.Path, application.Services.GetRequiredService<Serving>().AnswerAsync);
        return application;
    }

    private static void Configure(KestrelServerOptions kestrel, HubServerOptions options, HubLimits limits)
    {
        var listen = options.Listen;
        kestrel.AddServerHeader = false;

        // A balancer that ends TLS says https in the calls that it passes on, and haproxy in all its checks.
        kestrel.AllowAlternateSchemes = true;
        kestrel.Limits.MaxRequestBodySize = null;

        // A stream may pause (its own limit is messageSeconds); a request of one message may not, once its headers are there.
        kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(SlowestBytesPerSecond, TimeSpan.FromSeconds(Math.Max(2, limits.HeaderSeconds)));

        // An answer may be taken slowly, each message within takeSeconds (MeteredWriter). Where that resets no stream, as the answer is one message or the client takes
        // nothing of the connection at all, the connection ends a while later: so high a rate counts nothing but the time.
        kestrel.Limits.MinResponseDataRate = new MinDataRate(double.MaxValue, TimeSpan.FromSeconds(limits.TakeSeconds + GraceSeconds));
        kestrel.Limits.MaxConcurrentConnections = null;
        kestrel.Limits.MaxRequestHeadersTotalSize = limits.HeaderBytes;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(limits.HeaderSeconds);
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(limits.IdleSeconds);
        kestrel.Limits.Http2.MaxStreamsPerConnection = limits.CallsOfConnection;
        kestrel.Limits.Http2.MaxRequestHeaderFieldSize = limits.HeaderBytes;
        kestrel.Limits.Http2.InitialStreamWindowSize = 1024 * 1024;
        kestrel.Limits.Http2.InitialConnectionWindowSize = 4 * 1024 * 1024;
        var address = listen.HostNameType switch
        {
            UriHostNameType.IPv4 or UriHostNameType.IPv6 => IPAddress.Parse(listen.DnsSafeHost),
            _ when listen.IsLoopback => IPAddress.Loopback,
            _ => IPAddress.Any,
        };
        kestrel.Listen(address, listen.Port, endpoint =>
        {
            endpoint.Protocols = HttpProtocols.Http2;
            var services = endpoint.ApplicationServices;
            var gate = new ConnectionGate(limits, options.Time, services.GetRequiredService<ILogger<ConnectionGate>>(), services.GetService<AccessGate>());
            endpoint.Use(next => connection => gate.PassAsync(connection, next));
            if (options.Certificate is { } certificate)
            {
                // A client's certificate is known by its hash alone, so no authority is asked about it.
                endpoint.UseHttps(certificate, https =>
                {
                    https.HandshakeTimeout = TimeSpan.FromSeconds(limits.HeaderSeconds);
                    https.ClientCertificateMode = ClientCertificateMode.AllowCertificate;
                    https.AllowAnyClientCertificate();
                });
            }
        });
    }
}
