using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Hub.Server.Tests.Hostile;

/// <summary>A connection that speaks HTTP/2 as badly as a test wants.</summary>
internal sealed class RawHttp2 : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    public RawHttp2(Uri uri) => _socket.Connect(IPAddress.Loopback, uri.Port);

    public static byte[] Preface { get; } = [.. "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"u8, .. Frame(4, 0, 0, [])];

    /// <summary>A preface of a client that takes not one byte of an answer.</summary>
    public static byte[] GreedlessPreface { get; } = [.. "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"u8, .. Frame(4, 0, 0, [0, 4, 0, 0, 0, 0])];

    public static byte[] Frame(byte type, byte flags, int stream, byte[] payload) =>
        [(byte)(payload.Length >> 16), (byte)(payload.Length >> 8), (byte)payload.Length, type, flags, (byte)(stream >> 24), (byte)(stream >> 16), (byte)(stream >> 8), (byte)stream, .. payload];

    public static byte[] Headers(string path) =>
        [0x83, 0x86, .. Literal(":path", path), .. Literal(":authority", "localhost"), .. Literal("content-type", "application/grpc"), .. Literal("te", "trailers")];

    /// <summary>What came so far, for the message of a test that waits in vain.</summary>
    public byte[] Received { get; private set; } = [];

    public void Send(params IEnumerable<byte> bytes) => _socket.Send([.. bytes]);

    /// <summary>Everything until the hub ends the connection or a frame of the type is there; null when neither comes in time.</summary>
    public byte[]? ReadUntilClosedOr(byte type, TimeSpan patience)
    {
        var (all, buffer, until) = (new List<byte>(), new byte[4096], TimeProvider.System.GetUtcNow().UtcDateTime + patience);
        while (TimeProvider.System.GetUtcNow().UtcDateTime < until)
        {
            if (!_socket.Poll(TimeSpan.FromMilliseconds(100), SelectMode.SelectRead))
            {
                continue;
            }

            int read;
            try
            {
                read = _socket.Receive(buffer);
            }
            catch (SocketException)
            {
                return [.. all];
            }

            all.AddRange(buffer[..read]);
            Received = [.. all];
            if (read == 0 || Has([.. all], type))
            {
                return [.. all];
            }
        }

        return null;
    }

    public void Dispose() => _socket.Dispose();

    private static bool Has(byte[] bytes, byte type)
    {
        for (var at = 0; at + 9 <= bytes.Length; at += 9 + ((bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2]))
        {
            if (bytes[at + 3] == type)
            {
                return true;
            }
        }

        return false;
    }

    private static byte[] Literal(string name, string value) => [0, (byte)name.Length, .. Encoding.ASCII.GetBytes(name), (byte)value.Length, .. Encoding.ASCII.GetBytes(value)];
}
