using Google.Protobuf;
using Hub.Client;
using Hub.Contracts.Ingest.V1;
using Hub.Contracts.Run.V1;
using Hub.Engine.Tests;
using Hub.Testing.Postgres;
using Npgsql;

namespace Hub.Server.Tests.Hosting;

/// <summary>A store that stands still must stop the sender, not fill the hub's memory.</summary>
public class BackpressureTests
{
    // What may be on its way: a checkpoint being stored, one being mapped, the windows of HTTP/2 and the sockets' buffers.
    private const long Most = 32L << 20;

    private static readonly TimeSpan s_still = TimeSpan.FromSeconds(3);

    [PostgresFact]
    public async Task Append_StoreStandsStill_StopsTheSenderUntilItGoesOn()
    {
        using var postgres = PostgresServer.Start("fsync=off");
        var connection = postgres.ConnectionString(postgres.CreateDatabase());
        var folder = Directory.CreateTempSubdirectory("hub-pressure-").FullName;
        var options = new HubServerOptions { DataFolder = folder, Listen = new Uri($"http://127.0.0.1:{Hosted.FreePort()}"), Postgres = connection, Plans = new LetterPlan() };
        await using (var hub = await HubServer.StartAsync(options, Hosted.Token))
        {
            using var client = new HubClient(new HubClientOptions(hub.Uri));
            var manifest = new Manifest();
            manifest.Files.Add(new ManifestFile { Stream = "a.dat" });
            await client.Runs.CreateRunAsync(new CreateRunRequest { RunId = "r", Municipality = "131016", Adapter = "test/letters", Mode = Run.Types.Mode.Migration, Manifest = manifest, RequestId = "c" });
            var opened = (await client.Ingest.OpenStreamAsync(new OpenStreamRequest { Name = "runs/r/streams/a.dat", RequestId = "o" })).Stream;
            using var call = client.Ingest.Append();
            var reading = ReadAsync(call.ResponseStream);
            var block = ByteString.CopyFromUtf8(string.Concat(Enumerable.Repeat("D000000000000001", 4096)));

            long sent;
            Task waiting;
            await using (var other = new NpgsqlConnection(connection))
            {
                await other.OpenAsync();
                await using var holding = await other.BeginTransactionAsync();
                await using var hold = new NpgsqlCommand("SELECT 1 FROM hub.streams WHERE name = 'a.dat' FOR UPDATE", other, holding);
                Assert.Equal(1, await hold.ExecuteScalarAsync());
                (sent, waiting) = await SendUntilStillAsync(call.RequestStream, opened, block);
                Assert.InRange(sent, block.Length, Most);
                await holding.RollbackAsync();
            }

            await waiting.WaitAsync(TimeSpan.FromSeconds(60));
            await call.RequestStream.WriteAsync(new AppendRequest { Offset = sent, Flush = true });
            await call.RequestStream.CompleteAsync();

            Assert.Equal((sent, sent), await reading.WaitAsync(TimeSpan.FromSeconds(60)));
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Sends until a write does not end: bytes sent with that one, and its task.</summary>
    private static async Task<(long Sent, Task Waiting)> SendUntilStillAsync(Grpc.Core.IClientStreamWriter<AppendRequest> requests, IngestStream stream, ByteString block)
    {
        for (var sent = 0L; sent <= Most;)
        {
            var write = requests.WriteAsync(new AppendRequest { Stream = stream.Name, Epoch = stream.Epoch, Offset = sent, Block = block });
            sent += block.Length;
            if (await Task.WhenAny(write, Task.Delay(s_still)) != write)
            {
                return (sent, write);
            }

            await write;
        }

        return (long.MaxValue, Task.CompletedTask);
    }

    private static async Task<(long Next, long Durable)> ReadAsync(Grpc.Core.IAsyncStreamReader<AppendResponse> responses)
    {
        var (next, durable) = (0L, 0L);
        while (await responses.MoveNext(Hosted.Token))
        {
            Assert.Equal(AppendResponse.Types.Outcome.Appended, responses.Current.Outcome);
            (next, durable) = (responses.Current.NextOffset, responses.Current.DurableOffset);
        }

        return (next, durable);
    }
}
