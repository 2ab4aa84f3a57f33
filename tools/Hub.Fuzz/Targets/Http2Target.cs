using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Hub.Fuzz.Targets;

/// <summary>HTTP/2 by hand: frames and header blocks of any kind to a running hub, which then still answers others and logs no error.</summary>
internal sealed class Http2Target : IFuzzTarget
{
    private const int Between = 25;
    private const int WhileItAnswers = 10;
    private const int WhileItEnds = 2_000;

    private static readonly byte[] s_ping = Frame(6, 0, 0, "the end!"u8.ToArray());

    private readonly Lazy<FuzzedHub> _hub = new(() => new FuzzedHub());
    private readonly HttpClient _other = new() { Timeout = TimeSpan.FromSeconds(8), DefaultRequestVersion = HttpVersion.Version20, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };
    private readonly byte[] _read = new byte[16 * 1024];
    private int _tried;

    public string Name => "http2";

    public IReadOnlyList<byte[]> Seeds { get; } =
    [
        [.. Frame(4, 0, 0, []), .. Frame(1, 4, 1, Headers("/grpc.health.v1.Health/Check")), .. Frame(0, 1, 1, [0, 0, 0, 0, 0])],
        [.. Frame(4, 0, 0, [0, 3, 0, 0, 0, 1, 0, 4, 0, 0, 0, 0]), .. Frame(8, 0, 0, [0, 0, 255, 255]), .. Frame(1, 4, 1, Headers("/hub.run.v1.RunService/GetRun")), .. Frame(0, 0, 1, [0, 0, 0, 0, 11, 10, 9, .. "runs/fuzz"u8.ToArray()]), .. Frame(3, 0, 1, [0, 0, 0, 8])],
        [.. Frame(4, 0, 0, []), .. Frame(1, 4, 1, Headers("/hub.ingest.v1.IngestService/Append")), .. Frame(0, 0, 1, [0, 0, 0]), .. Frame(6, 0, 0, new byte[8]), .. Frame(7, 0, 0, new byte[8])],
    ];

    public IReadOnlyList<string> Words => ["grpc-timeout", "1n", "grpc-encoding", "gzip", "content-type", "application/grpc", "-bin", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", ":path", ":authority"];

    public string Run(byte[] input)
    {
        var answer = Send(input);
        if (++_tried % Between == 0)
        {
            using var health = new ByteArrayContent([0, 0, 0, 0, 0]);
            health.Headers.TryAddWithoutValidation("content-type", "application/grpc");
            using var other = _other.PostAsync(new Uri(_hub.Value.Uri, "/grpc.health.v1.Health/Check"), health).GetAwaiter().GetResult();
            if (!other.TrailingHeaders.TryGetValues("grpc-status", out var status) || status.First() != "0")
            {
                throw new FuzzException("the hub no longer answers others");
            }
        }

        _hub.Value.Log.ThrowIfAny();
        return answer;
    }

    public void Dispose()
    {
        _other.Dispose();
        if (_hub.IsValueCreated)
        {
            _hub.Value.Dispose();
        }
    }

    // What kinds of frames came back, until the hub closed or had nothing more to say.
    private string Send(byte[] input)
    {
        var uri = _hub.Value.Uri;
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        var received = new MemoryStream();
        try
        {
            socket.Connect(IPAddress.Loopback, uri.Port);
            socket.Send([.. "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"u8, .. input, .. s_ping]);
            if (!Receive(socket, received, WhileItAnswers))
            {
                // It waits for more, which most damaged input makes it do: told that there is none, it ends by itself.
                socket.Shutdown(SocketShutdown.Send);
                Receive(socket, received, WhileItEnds);
            }
        }
        catch (SocketException exception)
        {
            return exception.SocketErrorCode + " " + Kinds(received.ToArray());
        }

        return Kinds(received.ToArray());
    }

    /// <summary>True when the hub answered the ping or closed; false when it fell silent.</summary>
    private bool Receive(Socket socket, MemoryStream received, int patience)
    {
        while (received.Length < 1 << 20)
        {
            if (!socket.Poll(TimeSpan.FromMilliseconds(patience), SelectMode.SelectRead))
            {
                return false;
            }

            var read = socket.Receive(_read);
            received.Write(_read, 0, read);
            if (read == 0 || _read.AsSpan(0, read).IndexOf(s_ping.AsSpan(9)) >= 0)
            {
                return true;
            }
        }

        return true;
    }

    private static string Kinds(byte[] bytes)
    {
        var kinds = new SortedSet<string>(StringComparer.Ordinal);
        for (var at = 0; at + 9 <= bytes.Length;)
        {
            var length = (bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2];
            var code = bytes[at + 3] is 3 && at + 13 <= bytes.Length ? bytes[at + 12] : bytes[at + 3] is 7 && at + 17 <= bytes.Length ? bytes[at + 16] : 0;
            kinds.Add($"{bytes[at + 3]}/{code}");
            at += 9 + length;
        }

        return string.Join(' ', kinds);
    }

    private static byte[] Frame(byte type, byte flags, byte stream, byte[] payload) => [0, (byte)(payload.Length >> 8), (byte)payload.Length, type, flags, 0, 0, 0, stream, .. payload];

    private static byte[] Headers(string path) =>
    [
        0x83, 0x86, .. Literal(":path", path), .. Literal(":authority", "localhost"), .. Literal("content-type", "application/grpc"), .. Literal("te", "trailers"), .. Literal("grpc-timeout", "100m"), .. Literal("x-bin", "AAEC"),
    ];

    private static byte[] Literal(string name, string value) => [0, (byte)name.Length, .. Encoding.ASCII.GetBytes(name), (byte)value.Length, .. Encoding.ASCII.GetBytes(value)];
}
