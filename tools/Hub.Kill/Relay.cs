using System.Net;
using System.Net.Sockets;

namespace Hub.Kill;

/// <summary>The balancer between client and hub nodes: forwards connections in turn, and does to them what a bad network does.</summary>
internal sealed class Relay : IAsyncDisposable
{
    private static readonly TimeSpan s_startingUp = TimeSpan.FromSeconds(20);

    private readonly IReadOnlyList<int> _nodes;
    private readonly CancellationTokenSource _stopping = new();
    private readonly HashSet<RelayConnection> _connections = [];
    private readonly Lock _gate = new();
    private TcpListener? _listener;
    private Task _accepting = Task.CompletedTask;
    private int _turn;

    public Relay(int port, IReadOnlyList<int> nodes)
    {
        Port = port;
        _nodes = nodes;
        Listen();
    }

    /// <summary>Where it listens.</summary>
    public int Port { get; }

    /// <summary>What is done to the bytes.</summary>
    public Weather Weather { get; } = new();

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Cuts all connections.</summary>
    public void Cut()
    {
        lock (_gate)
        {
            foreach (var connection in _connections)
            {
                connection.Cut();
            }
        }
    }

    /// <summary>The balancer dies: nobody listens, everything is cut.</summary>
    public async Task DieAsync()
    {
        _listener!.Stop();
        Cut();
        await _accepting;
    }

    /// <summary>The balancer is back.</summary>
    public void Listen()
    {
        _listener = new TcpListener(IPAddress.Loopback, Port);
        _listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        _listener.Start();
        _accepting = AcceptAsync(_listener);
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await DieAsync();
        _stopping.Dispose();
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        while (true)
        {
            Socket client;
            try
            {
                client = await listener.AcceptSocketAsync(_stopping.Token);
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException or OperationCanceledException)
            {
                return;
            }

            _ = ServeAsync(client);
        }
    }

    private async Task ServeAsync(Socket client)
    {
        using var connection = new RelayConnection(client, Weather);
        lock (_gate)
        {
            _connections.Add(connection);
        }

        try
        {
            if (await ConnectAsync(connection) is { } node)
            {
                await connection.RunAsync(node);
            }
        }
        catch (Exception exception) when (exception is SocketException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            // A connection that breaks is what this program is about.
        }
        finally
        {
            lock (_gate)
            {
                _connections.Remove(connection);
            }
        }
    }

    /// <summary>The next node that answers; one that is starting is waited for, as a balancer queues.</summary>
    private async Task<Socket?> ConnectAsync(RelayConnection connection)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token);
        patience.CancelAfter(s_startingUp);
        while (!connection.IsCut)
        {
            var node = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await node.ConnectAsync(IPAddress.Loopback, _nodes[(int)((uint)Interlocked.Increment(ref _turn) % (uint)_nodes.Count)], patience.Token);
                return node;
            }
            catch (SocketException)
            {
                node.Dispose();
                await Task.Delay(20, patience.Token);
            }
            catch
            {
                node.Dispose();
                throw;
            }
        }

        return null;
    }
}
