using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Runtime.ExceptionServices;
using Google.Protobuf;
using Hub.Contracts.Ingest.V1;
using Hub.Contracts.Run.V1;
using Hub.Server.Limits;

namespace Hub.Server.Tests.Hostile;

/// <summary>
/// Calls begun, fed with something and reset on many connections, and a hub that stops in the middle of it: no exception of the hub's own comes of it (its log is looked
/// at when it ends), none stands on what is closed already, and others are served.
/// </summary>
public class RapidResetTests
{
    private const byte EndHeaders = 4;
    private const byte Reset = 3;

    [Theory]
    [InlineData("nothing")]
    [InlineData("half a message")]
    [InlineData("a message")]
    [InlineData("a message and a half")]
    [InlineData("many messages")]
    public async Task Append_ResetOnAndOn_IsNoFaultOfTheHub(string sent)
    {
        var closed = new ConcurrentQueue<string>();
        void Watch(object? sender, FirstChanceExceptionEventArgs e)
        {
            if (e.Exception is ObjectDisposedException && Environment.StackTrace.Contains("Grpc.AspNetCore.Server", StringComparison.Ordinal))
            {
                closed.Enqueue(e.Exception + Environment.StackTrace);
            }
        }

        AppDomain.CurrentDomain.FirstChanceException += Watch;
        try
        {
            await using var hub = await Hosted.StartAsync(limits: new HubLimits { CallsOfConnection = 50, Calls = 100_000, CallsPerSecond = 1_000_000 });
            var body = BodyOf(sent, await OpenAsync(hub));

            using var over = new CancellationTokenSource();
            var flood = Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Flood(hub.Uri, body, over.Token))));
            await Task.Delay(1_000);
            Assert.Single(await hub.Client.ListRunsAsync(new ListRunsRequest(), Hosted.Token).ToListAsync());
            await hub.StopServerAsync();
            await over.CancelAsync();
            await flood;
        }
        finally
        {
            AppDomain.CurrentDomain.FirstChanceException -= Watch;
        }

        Assert.Empty(closed.Take(1));
    }

    private static async Task<AppendRequest> OpenAsync(Hosted hub)
    {
        await hub.Client.Runs.CreateRunAsync(new CreateRunRequest
        {
            RequestId = "1",
            RunId = "reset",
            Municipality = "131016",
            Adapter = "test/letters",
            Mode = Run.Types.Mode.Migration,
            Manifest = new Manifest { Files = { new ManifestFile { Stream = "a.dat" } } },
        });
        var opened = await hub.Client.Ingest.OpenStreamAsync(new OpenStreamRequest { Name = "runs/reset/streams/a.dat", RequestId = "2" });
        return new AppendRequest { Stream = opened.Stream.Name, Epoch = opened.Stream.Epoch, Block = ByteString.CopyFromUtf8("P000000000000001") };
    }

    private static byte[] BodyOf(string sent, AppendRequest request)
    {
        var bytes = request.ToByteArray();
        byte[] message = [0, 0, 0, 0, (byte)bytes.Length, .. bytes];
        return sent switch
        {
            "nothing" => [],
            "half a message" => message[..(message.Length / 2)],
            "a message" => message,
            "a message and a half" => [.. message, .. message[..9]],
            _ => [.. Enumerable.Repeat(message, 20).SelectMany(m => m)],
        };
    }

    // One connection after the other, as the hub ends those that reset too much.
    private static void Flood(Uri uri, byte[] body, CancellationToken over)
    {
        var headers = RawHttp2.Headers("/hub.ingest.v1.IngestService/Append");
        while (!over.IsCancellationRequested)
        {
            try
            {
                using var peer = new RawHttp2(uri);
                peer.Send(RawHttp2.Preface);
                for (var id = 1; id < 400; id += 2)
                {
                    peer.Send([.. RawHttp2.Frame(1, EndHeaders, id, headers), .. RawHttp2.Frame(0, 0, id, body), .. RawHttp2.Frame(Reset, 0, id, [0, 0, 0, 8])]);
                    if (id % 16 == 1)
                    {
                        Thread.Sleep(1);
                    }
                }
            }
            catch (SocketException)
            {
                // The hub has ended it, or is gone.
                Thread.Sleep(1);
            }
        }
    }
}
