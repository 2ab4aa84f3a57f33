using System.Net;
using Grpc.AspNetCore.Server;
using Grpc.Net.Client;
using Hub.Grpc.Interop;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hub.Grpc.Tests;

/// <summary>A server on a free loopback port with one channel to it.</summary>
internal sealed class Host : IAsyncDisposable
{
    private Host(WebApplication application, GrpcChannel channel)
    {
        Application = application;
        Channel = channel;
    }

    public static TimeSpan Patience => TimeSpan.FromSeconds(20);

    public WebApplication Application { get; }

    public GrpcChannel Channel { get; }

    public string Address => $"http://127.0.0.1:{InteropServer.Port(Application)}";

    public static Task<Host> StartAsync<TService>(Action<GrpcServiceOptions>? options = null, Action<GrpcChannelOptions>? channel = null)
        where TService : class => StartAsync(builder => builder.Services.AddGrpc(options ?? (static _ => { })), static application => application.MapGrpcService<TService>(), channel);

    public static async Task<Host> StartAsync(Action<WebApplicationBuilder> services, Action<WebApplication> map, Action<GrpcChannelOptions>? channel = null, HttpProtocols protocols = HttpProtocols.Http2)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = protocols);
        });
        services(builder);
        WebApplication application = builder.Build();
        map(application);
        await application.StartAsync();
        var channelOptions = new GrpcChannelOptions();
        channel?.Invoke(channelOptions);
        return new Host(application, GrpcChannel.ForAddress($"http://127.0.0.1:{InteropServer.Port(application)}", channelOptions));
    }

    public async ValueTask DisposeAsync()
    {
        Channel.Dispose();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await Application.StopAsync(limit.Token);
        await Application.DisposeAsync();
    }
}
