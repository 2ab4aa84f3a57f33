using System.Net;
using System.Net.Sockets;

namespace Hub.Grpc.Tests.Net;

/// <summary>An HTTP/2 peer that resets every call with an error code of RFC 9113 7 when its first message comes.</summary>
internal sealed class ResettingPeer : IDisposable
{
    private const byte Data = 0;
    private const byte Reset = 3;
    private const byte Settings = 4;
    private const byte Acknowledge = 1;
    private const int PrefaceBytes = 24;
    private const int FrameHeaderBytes = 9;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    private readonly byte _code;

    public ResettingPeer(byte code)
    {
        _code = code;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        Serving = ServeAsync();
    }

    public Uri Address { get; }

    /// <summary>Ends when the client has gone, or the peer was disposed of.</summary>
    public Task Serving { get; }

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            using TcpClient connection = await _listener.AcceptTcpClientAsync();
            connection.NoDelay = true;
            await using NetworkStream stream = connection.GetStream();
            await stream.ReadExactlyAsync(new byte[PrefaceBytes]);
            await stream.WriteAsync(Frame(Settings, 0, 0, []));
            byte[] header = new byte[FrameHeaderBytes];
            while (true)
            {
                await stream.ReadExactlyAsync(header);
                byte[] payload = new byte[(header[0] << 16) | (header[1] << 8) | header[2]];
                await stream.ReadExactlyAsync(payload);
                int id = (header[5] << 24) | (header[6] << 16) | (header[7] << 8) | header[8];
                if (header[3] == Settings && header[4] != Acknowledge)
                {
                    await stream.WriteAsync(Frame(Settings, Acknowledge, 0, []));
                }
                else if (header[3] == Data && payload.Length > 0)
                {
                    await stream.WriteAsync(Frame(Reset, 0, id, [0, 0, 0, _code]));
                }
            }
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException)
        {
            // The client went.
        }
    }

    private static byte[] Frame(byte type, byte flags, int stream, byte[] payload) =>
        [(byte)(payload.Length >> 16), (byte)(payload.Length >> 8), (byte)payload.Length, type, flags, (byte)(stream >> 24), (byte)(stream >> 16), (byte)(stream >> 8), (byte)stream, .. payload];
}
