using System.Diagnostics;
using System.Net;
using Google.Protobuf;
using Grpc.Core;
using Hub.Client;
using Hub.Contracts.Finding.V1;
using Hub.Contracts.Ingest.V1;
using Hub.Contracts.Run.V1;

namespace Hub.Functional.Tests.Nodes;

/// <summary>Three hubs over one database behind haproxy: whatever happens to one of them, what is left is what an undisturbed migration leaves.</summary>
public sealed class NodesTests(ThreeNodes nodes) : IClassFixture<ThreeNodes>
{
    private const int BlockBytes = 64 * 1024;

    [NodesFact]
    public async Task Migrate_Undisturbed_IsToldTheSameByEveryNode()
    {
        Assert.True(nodes.Undisturbed.Count > 3);
        for (var node = 0; node < Kill.Balancer.Nodes; node++)
        {
            using var client = nodes.Connect(node);
            Assert.Equal(nodes.Undisturbed, await ThreeNodes.LeftAsync(client, "calm"));
        }
    }

    [NodesFact]
    public async Task Migrate_NodeKilledMidway_GoesOnAtAnother()
    {
        using var client = nodes.Connect();
        var (migrating, holder) = await nodes.MigrateHalfAsync(client, "killed");
        nodes.Kill(holder);
        nodes.GoOn();
        Assert.True((await migrating).IsCommitted);
        Assert.Equal(nodes.Undisturbed, await ThreeNodes.LeftAsync(client, "killed"));
        nodes.Start(holder);
        await nodes.WaitForAsync(holder, HttpStatusCode.OK);
    }

    [NodesFact]
    public async Task Migrate_NodeDrained_EndsInOrderAndTheRestGoesElsewhere()
    {
        using var client = nodes.Connect();
        var (migrating, holder) = await nodes.MigrateHalfAsync(client, "drained");
        nodes.Signal(holder, "TERM");
        await nodes.WaitForAsync(holder, HttpStatusCode.NotFound);
        nodes.GoOn();
        Assert.True((await migrating).IsCommitted);
        Assert.Equal(nodes.Undisturbed, await ThreeNodes.LeftAsync(client, "drained"));
        Assert.Equal(0, await nodes.ExitAsync(holder));
        nodes.Start(holder);
        await nodes.WaitForAsync(holder, HttpStatusCode.OK);
    }

    [NodesFact]
    public async Task Append_NodePausedBeyondItsLease_CannotWriteWhenItWakes()
    {
        using var client = nodes.Connect();
        using var paused = nodes.Connect(0);
        using var next = nodes.Connect(1);
        var manifest = new Manifest();
        manifest.Files.AddRange(nodes.Files.Select(f => new ManifestFile { Stream = Path.GetFileName(f), Size = new FileInfo(f).Length }));
        await client.Runs.CreateRunAsync(
            new CreateRunRequest { RunId = "paused", RequestId = "create", Municipality = "131016", Adapter = "sample-host-f/001", Mode = Run.Types.Mode.Migration, Manifest = manifest });
        var file = nodes.Files.MaxBy(f => new FileInfo(f).Length)!;
        var bytes = await File.ReadAllBytesAsync(file);
        var name = RunNames.Stream("paused", Path.GetFileName(file));
        var opened = (await client.Ingest.OpenStreamAsync(new OpenStreamRequest { Name = name, RequestId = "open" })).Stream;
        using var first = paused.Ingest.Append();
        var before = await AppendAsync(first, Block(0));

        // The first call to a node takes its time to connect: not out of the lease.
        await next.GetRunAsync("paused", ThreeNodes.Token);
        nodes.Signal(0, "STOP");
        try
        {
            var after = await TakeOverAsync(next, Block(before.DurableOffset));
            Assert.True(after.DurableOffset > before.DurableOffset);
            nodes.Signal(0, "CONT");
            var fenced = await Assert.ThrowsAsync<RpcException>(() => AppendAsync(first, Block(before.NextOffset)));
            Assert.Equal((StatusCode.Aborted, "WRITER_FENCED"), (fenced.StatusCode, ReasonOf(fenced)));
        }
        finally
        {
            nodes.Signal(0, "CONT");
        }

        Assert.True((await nodes.MigrateAsync(client, "paused")).IsCommitted);
        Assert.Equal(nodes.Undisturbed, await ThreeNodes.LeftAsync(client, "paused"));

        AppendRequest Block(long offset) => new()
        {
            Stream = name,
            Epoch = opened.Epoch,
            Offset = offset,
            Block = ByteString.CopyFrom(bytes.AsSpan((int)offset, BlockBytes)),
            Flush = true,
        };
    }

    /// <summary>The same epoch at another node: refused while the holder's lease lasts, taken afterwards.</summary>
    private static async Task<AppendResponse> TakeOverAsync(HubClient node, AppendRequest block)
    {
        var refusals = 0;
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < TimeSpan.FromSeconds(30); await Task.Delay(200))
        {
            using var call = node.Ingest.Append();
            try
            {
                var answer = await AppendAsync(call, block);
                Assert.True(refusals > 0, "the stream was given away while its holder's lease lasted");
                await call.RequestStream.CompleteAsync();
                Assert.False(await call.ResponseStream.MoveNext(ThreeNodes.Token));
                return answer;
            }
            catch (RpcException exception) when (exception.StatusCode == StatusCode.Unavailable)
            {
                Assert.Equal(("STORE_BUSY", "300"), (ReasonOf(exception), exception.Trailers.GetValue("grpc-retry-pushback-ms")));
                refusals++;
            }
        }

        throw new TimeoutException($"{refusals} refusals, and the lease does not end");
    }

    private static async Task<AppendResponse> AppendAsync(AsyncDuplexStreamingCall<AppendRequest, AppendResponse> call, AppendRequest block)
    {
        await call.RequestStream.WriteAsync(block);
        Assert.True(await call.ResponseStream.MoveNext(ThreeNodes.Token));
        Assert.Equal(AppendResponse.Types.Outcome.Appended, call.ResponseStream.Current.Outcome);
        return call.ResponseStream.Current;
    }

    private static string ReasonOf(RpcException exception) => ErrorDetail.Parser.ParseFrom(exception.Trailers.GetValueBytes("hub-error-detail-bin")).Reason;
}
