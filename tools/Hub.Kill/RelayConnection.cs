using System.Net.Sockets;

namespace Hub.Kill;

/// <summary>One connection through the balancer.</summary>
internal sealed class RelayConnection(Socket client, Weather weather) : IDisposable
{
    private const int ChunkBytes = 16 * 1024;

    private readonly CancellationTokenSource _cut = new();
    private Socket? _node;

    public bool IsCut => _cut.IsCancellationRequested;

    public void Cut() => _cut.Cancel();

    /// <summary>Forwards until one side ends or the connection is cut.</summary>
    public async Task RunAsync(Socket node)
    {
        _node = node;
        client.NoDelay = true;
        var up = PumpAsync(client, node, toHub: true);
        var down = PumpAsync(node, client, toHub: false);
        await Task.WhenAny(up, down);
        await _cut.CancelAsync();
        await Task.WhenAll(up, down);
    }

    public void Dispose()
    {
        client.Dispose();
        _node?.Dispose();
        _cut.Dispose();
    }

    private async Task PumpAsync(Socket from, Socket to, bool toHub)
    {
        var buffer = new byte[ChunkBytes];
        while (true)
        {
            var length = await from.ReceiveAsync(buffer, _cut.Token);
            if (length == 0)
            {
                return;
            }

            var chunk = buffer.AsMemory(0, length);
            if (await weather.PassAsync(chunk, toHub, _cut.Token))
            {
                await to.SendAsync(chunk, _cut.Token);
            }
        }
    }
}
