using Google.Protobuf;
using Grpc.Core;
using Hub.Contracts.Finding.V1;
using Hub.Contracts.Ingest.V1;
using Hub.Contracts.Run.V1;
using Hub.Storage;

namespace Hub.Server.Tests;

public class WireTests
{
    [Fact]
    public async Task Append_OutOfPlace_IsAnsweredAndTheCallGoesOn()
    {
        await using var hub = await Hosted.StartAsync();
        var stream = await CreateAsync(hub);
        var opened = await hub.Client.Ingest.OpenStreamAsync(new OpenStreamRequest { Name = stream, RequestId = "o1" });
        using var call = hub.Client.Ingest.Append();
        var block = ByteString.CopyFromUtf8("P000000000000001");
        await call.RequestStream.WriteAsync(new AppendRequest { Stream = stream, Epoch = opened.Stream.Epoch, Offset = 16, Block = block });
        await call.RequestStream.WriteAsync(new AppendRequest { Offset = 0, Block = block });
        await call.RequestStream.WriteAsync(new AppendRequest { Offset = 0, Block = block });
        await call.RequestStream.WriteAsync(new AppendRequest { Offset = 16, Block = block, Crc32C = 1 });
        await call.RequestStream.WriteAsync(new AppendRequest { Flush = true });
        await call.RequestStream.CompleteAsync();
        List<string> answers = [];
        while (await call.ResponseStream.MoveNext(Hosted.Token))
        {
            var answer = call.ResponseStream.Current;
            answers.Add($"{answer.Outcome} {answer.NextOffset}");
        }

        Assert.Equal(["OutOfRange 0", "Appended 16", "AlreadyAppended 16", "ContentMismatch 16", "Appended 16"], answers);
        Assert.Equal(16, (await hub.Client.Ingest.OpenStreamAsync(new OpenStreamRequest { Name = stream, RequestId = "o2" })).Stream.DurableOffset);
    }

    [Fact]
    public async Task Append_StaleEpoch_IsAbortedWithItsReason()
    {
        await using var hub = await Hosted.StartAsync();
        var stream = await CreateAsync(hub);
        var first = await hub.Client.Ingest.OpenStreamAsync(new OpenStreamRequest { Name = stream, RequestId = "o1" });
        var repeated = await hub.Client.Ingest.OpenStreamAsync(new OpenStreamRequest { Name = stream, RequestId = "o1" });
        Assert.Equal(first.Stream.Epoch, repeated.Stream.Epoch);
        await hub.Client.Ingest.OpenStreamAsync(new OpenStreamRequest { Name = stream, RequestId = "o2" });
        using var call = hub.Client.Ingest.Append();
        await call.RequestStream.WriteAsync(new AppendRequest { Stream = stream, Epoch = first.Stream.Epoch, Block = ByteString.CopyFromUtf8("P") });
        var fenced = await Assert.ThrowsAsync<RpcException>(() => call.ResponseStream.MoveNext(Hosted.Token));
        Assert.Equal(StatusCode.Aborted, fenced.StatusCode);
        var detail = ErrorDetail.Parser.ParseFrom(fenced.Trailers.GetValueBytes("hub-error-detail-bin"));
        Assert.Equal(("WRITER_FENCED", "hub", "1"), (detail.Reason, detail.Domain, detail.Metadata["epoch"]));
    }

    [Theory]
    [InlineData("runs/none", StatusCode.NotFound)]
    [InlineData("none", StatusCode.InvalidArgument)]
    [InlineData("runs/../x", StatusCode.InvalidArgument)]
    public async Task GetRun_UnknownName_SaysSo(string name, StatusCode code)
    {
        await using var hub = await Hosted.StartAsync();
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await hub.Client.Runs.GetRunAsync(new GetRunRequest { Name = name }));
        Assert.Equal(code, refused.StatusCode);
    }

    [Fact]
    public async Task Health_OfARunningHub_IsServing()
    {
        await using var hub = await Hosted.StartAsync();
        var health = new Grpc.Health.V1.Health.HealthClient(hub.Client.Channel);
        Assert.Equal(Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus.Serving, (await health.CheckAsync(new Grpc.Health.V1.HealthCheckRequest())).Status);
    }

    [Fact]
    public async Task Start_PortInUse_NamesPortAndFix()
    {
        await using var hub = await Hosted.StartAsync();
        var options = hub.Options() with { DataFolder = Path.Combine(hub.Folder, "other") };
        var failed = await Assert.ThrowsAsync<HubStartException>(() => HubServer.StartAsync(options, Hosted.Token));
        Assert.Contains($"{hub.Uri.Port}", failed.En, StringComparison.Ordinal);
        Assert.Contains("--listen", failed.Ja, StringComparison.Ordinal);
        Directory.Delete(options.DataFolder, recursive: true);
    }

    [Fact]
    public async Task Start_FolderInUse_NamesFolderAndFix()
    {
        await using var hub = await Hosted.StartAsync();
        var failed = await Assert.ThrowsAsync<StoreException>(() => HubServer.StartAsync(hub.Options(new Uri("http://127.0.0.1:0")), Hosted.Token));
        Assert.Equal(StoreFault.Busy, failed.Fault);
        Assert.Contains("--server", failed.En, StringComparison.Ordinal);
    }

    private static async Task<string> CreateAsync(Hosted hub)
    {
        var manifest = new Manifest { Files = { new ManifestFile { Stream = "a.dat" } } };
        var run = await hub.Client.Runs.CreateRunAsync(new CreateRunRequest
        {
            RequestId = "c1",
            Municipality = "131016",
            Adapter = "test/letters",
            Mode = Run.Types.Mode.Migration,
            Manifest = manifest,
        });
        return run.Run.Name + "/streams/a.dat";
    }
}
