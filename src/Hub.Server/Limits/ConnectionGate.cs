using System.Net;
using System.Net.Sockets;
using Hub.Server.Access;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Logging;

namespace Hub.Server.Limits;

/// <summary>Lets no more connections in than the hub, and one address, may have. What is beyond is closed before a byte of it is read.</summary>
internal sealed class ConnectionGate(HubLimits limits, TimeProvider time, ILogger<ConnectionGate> logger, AccessGate? access)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<IPAddress, int> _open = [];
    private readonly TokenBucket _news = new(1 / Seldom.Pause.TotalSeconds, 1, time);
    private int _all;

    /// <summary>Passes a connection on, or closes it.</summary>
    public async Task PassAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        var address = (connection.RemoteEndPoint as IPEndPoint)?.Address ?? IPAddress.None;
        if (TryEnter(address, out var isNews) is { } reason)
        {
            if (isNews)
            {
                ServerLog.ConnectionRefused(logger, reason);
            }

            access?.OverLimit("", address.AddressFamily == AddressFamily.InterNetworkV6 ? $"ipv6:[{address}]:0" : $"ipv4:{address}:0", reason);
            connection.Abort(new ConnectionAbortedException(reason));
            return;
        }

        // What reads it may never end: after a flood of resets Kestrel can lose a stream of a connection that it has aborted, and wait for it for good. Closed is gone.
        var left = 0;
        await using var closed = connection.ConnectionClosed.UnsafeRegister(_ => LeaveOnce(), null);
        try
        {
            await next(connection);
        }
        finally
        {
            LeaveOnce();
        }

        void LeaveOnce()
        {
            if (Interlocked.Exchange(ref left, 1) == 0)
            {
                Leave(address);
            }
        }
    }

    /// <summary>Why the connection may not come in; null: it is in.</summary>
    private string? TryEnter(IPAddress address, out bool isNews)
    {
        lock (_gate)
        {
            var ofAddress = _open.GetValueOrDefault(address);
            var reason = _all >= limits.Connections ? "LIMIT_CONNECTIONS" : ofAddress >= limits.ConnectionsOfAddress ? "LIMIT_CONNECTIONS_OF_ADDRESS" : null;
            isNews = reason is not null && _news.TryTake(1);
            if (reason is null)
            {
                _all++;
                _open[address] = ofAddress + 1;
            }

            return reason;
        }
    }

    private void Leave(IPAddress address)
    {
        lock (_gate)
        {
            _all--;
            if (--_open[address] is var left && left == 0)
            {
                _open.Remove(address);
            }
        }
    }
}
