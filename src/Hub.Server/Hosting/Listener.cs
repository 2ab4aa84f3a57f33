using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Server.Hosting;

/// <summary>Starts listening and says in plain words why it can't.</summary>
internal static class Listener
{
    /// <summary>Starts the application; returns the address with the real port.</summary>
    public static async Task<Uri> StartAsync(WebApplication application, Uri listen, CancellationToken cancellationToken)
    {
        try
        {
            await application.StartAsync(cancellationToken);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            throw new HubStartException(
                $"ポート {listen.Port} は使用中です（{listen}）。動作中のハブを終了するか、--listen http://127.0.0.1:別のポート を指定してください。",
                $"port {listen.Port} is in use ({listen}): end the hub that runs there, or name another one with --listen http://127.0.0.1:PORT.",
                exception);
        }
        catch (SocketException exception)
        {
            throw new HubStartException(
                $"{listen} で待ち受けできません（{exception.SocketErrorCode}）。この機械のアドレスか、権限のあるポートを --listen で指定してください。",
                $"{listen} can't be listened on ({exception.SocketErrorCode}): name an address of this machine and a port you may use with --listen.",
                exception);
        }

        var addresses = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        return new Uri(addresses.First());
    }
}
