using Grpc.Core;
using Grpc.Net.Client;
using Hub.Client;
using Hub.Contracts.Finding.V1;
using Hub.Contracts.Ingest.V1;
using Hub.Contracts.Run.V1;
using Hub.Server.Limits;

namespace Hub.Server.Tests.Hostile;

/// <summary>What one principal may ask, tried over a socket; the hub's own client waits and goes on.</summary>
public class LimitTests
{
    [Fact]
    public async Task Calls_AtTheSameTime_AreLimitedAndFreedAgain()
    {
        await using var hub = await Hosted.StartAsync(limits: new HubLimits { Calls = 2 });
        using var channel = GrpcChannel.ForAddress(hub.Uri);
        var (runs, ingest) = (new RunService.RunServiceClient(channel), new IngestService.IngestServiceClient(channel));
        using var first = ingest.Append();
        using (var second = ingest.Append())
        {
            await Task.WhenAll(BeganAsync(first), BeganAsync(second));

            var refused = await RefusedAsync(() => runs.ListRunsAsync(new ListRunsRequest()).ResponseAsync, "LIMIT_CALLS");

            Assert.NotEmpty(refused.Trailers.GetValue("grpc-retry-pushback-ms")!);
            await second.RequestStream.CompleteAsync();
            while (await second.ResponseStream.MoveNext(Hosted.Token))
            {
            }
        }

        await runs.ListRunsAsync(new ListRunsRequest());
    }

    [Fact]
    public async Task Calls_TooManyASecond_AreRefusedAndTheClientWaits()
    {
        await using var hub = await Hosted.StartAsync(limits: new HubLimits { CallsPerSecond = 2 });
        using var channel = GrpcChannel.ForAddress(hub.Uri);
        var runs = new RunService.RunServiceClient(channel);
        await RefusedAsync(
            async () =>
            {
                for (var i = 0; i < 100; i++)
                {
                    await runs.ListRunsAsync(new ListRunsRequest());
                }
            },
            "LIMIT_RATE");

        var refused = await Assert.ThrowsAsync<HubException>(() => hub.Client.GetRunAsync("nothing", Hosted.Token));

        Assert.Equal("RUN_NOT_FOUND", refused.Reason);
    }

    [Fact]
    public async Task Bytes_TooManyASecond_AreSlowedDown()
    {
        await using var hub = await Hosted.StartAsync(limits: new HubLimits { BytesPerSecond = 100_000 });
        var file = hub.Write("a.dat", [.. Enumerable.Repeat("P000000000000001"u8.ToArray(), 20_000).SelectMany(b => b)]);
        var started = TimeProvider.System.GetTimestamp();

        await hub.Client.MigrateAsync(Hosted.Request(file), null, Hosted.Token);

        Assert.InRange(TimeProvider.System.GetElapsedTime(started).TotalSeconds, 1.5, 120);
    }

    [Fact]
    public async Task Stream_WithoutAMessageForTooLong_IsEnded()
    {
        await using var hub = await Hosted.StartAsync(limits: new HubLimits { MessageSeconds = 1 });
        using var channel = GrpcChannel.ForAddress(hub.Uri);
        using var call = new IngestService.IngestServiceClient(channel).Append();

        await RefusedAsync(() => call.ResponseStream.MoveNext(Hosted.Token), "LIMIT_IDLE");
    }

    [Fact]
    public async Task Runs_Unfinished_AreLimited()
    {
        await using var hub = await Hosted.StartAsync(limits: new HubLimits { Runs = 2, FilesOfRun = 3 });
        using var channel = GrpcChannel.ForAddress(hub.Uri);
        var runs = new RunService.RunServiceClient(channel);
        var first = (await runs.CreateRunAsync(Create(1))).Run.Name;
        var second = Create(1);
        second.RunId = "second";
        await runs.CreateRunAsync(second);

        await RefusedAsync(() => runs.CreateRunAsync(Create(4)).ResponseAsync, "LIMIT_FILES");
        await RefusedAsync(() => runs.CreateRunAsync(Create(1)).ResponseAsync, "LIMIT_RUNS");

        // A repeat of what was answered is no further run.
        Assert.Equal(second.RunId, RunNames.IdOf((await runs.CreateRunAsync(second)).Run.Name));

        await runs.AbandonRunAsync(new AbandonRunRequest { Name = first, RequestId = Guid.NewGuid().ToString() });
        await runs.CreateRunAsync(Create(1));
    }

    private static async Task BeganAsync(AsyncDuplexStreamingCall<AppendRequest, AppendResponse> call) => await call.ResponseHeadersAsync.WaitAsync(TimeSpan.FromSeconds(1)).ContinueWith(_ => { }, TaskScheduler.Default);

    private static CreateRunRequest Create(int files)
    {
        var request = new CreateRunRequest { RequestId = Guid.NewGuid().ToString(), Municipality = "131016", Adapter = "test/letters", Mode = Run.Types.Mode.DryRun, Manifest = new Manifest() };
        request.Manifest.Files.AddRange(Enumerable.Range(0, files).Select(i => new ManifestFile { Stream = $"f{i}.dat" }));
        return request;
    }

    private static async Task<RpcException> RefusedAsync(Func<Task> call, string reason)
    {
        var refused = await Assert.ThrowsAsync<RpcException>(call);
        var detail = ErrorDetail.Parser.ParseFrom(refused.Trailers.GetValueBytes("hub-error-detail-bin"));
        Assert.Equal(reason, detail.Reason);
        Assert.NotEmpty(detail.Message.Ja);
        Assert.NotEmpty(detail.Message.En);
        return refused;
    }
}
