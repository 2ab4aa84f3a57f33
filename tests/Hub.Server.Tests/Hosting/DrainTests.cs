using System.Net;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Health.V1;
using Hub.Contracts.Finding.V1;
using Hub.Contracts.Ingest.V1;
using Hub.Contracts.Run.V1;

namespace Hub.Server.Tests.Hosting;

public class DrainTests
{
    [Fact]
    public async Task Dispose_LetsARunningStreamEnd_AndSendsNewOnesElsewhere()
    {
        await using var hub = await Hosted.StartAsync();
        var server = await HubServer.StartAsync(hub.Options(new Uri("http://127.0.0.1:0")) with { DataFolder = Path.Combine(hub.Folder, "other"), StopTimeout = TimeSpan.FromSeconds(30), Logging = null }, Hosted.Token);
        using var client = new Client.HubClient(server.Uri);
        var manifest = new Manifest();
        manifest.Files.Add([new ManifestFile { Stream = "a.dat" }, new ManifestFile { Stream = "b.dat" }]);
        await client.Runs.CreateRunAsync(new CreateRunRequest { RunId = "r", Municipality = "131016", Adapter = "test/letters", Mode = Run.Types.Mode.Migration, Manifest = manifest, RequestId = "c" });
        var opened = (await client.Ingest.OpenStreamAsync(new OpenStreamRequest { Name = "runs/r/streams/a.dat", RequestId = "o" })).Stream;
        using var call = client.Ingest.Append();
        var block = ByteString.CopyFromUtf8("P000000000000001");
        await call.RequestStream.WriteAsync(new AppendRequest { Stream = opened.Name, Epoch = opened.Epoch, Block = block });
        Assert.True(await call.ResponseStream.MoveNext(Hosted.Token));
        Assert.Equal((HealthCheckResponse.Types.ServingStatus.Serving, HttpStatusCode.OK), await HealthAsync(client, server.Uri));

        var stopping = server.DisposeAsync().AsTask();
        Assert.Equal((HealthCheckResponse.Types.ServingStatus.NotServing, HttpStatusCode.NotFound), await HealthAsync(client, server.Uri));
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await client.Ingest.OpenStreamAsync(new OpenStreamRequest { Name = "runs/r/streams/b.dat", RequestId = "o2" }));
        Assert.Equal((StatusCode.Unavailable, "100"), (refused.StatusCode, refused.Trailers.GetValue("grpc-retry-pushback-ms")));
        var detail = ErrorDetail.Parser.ParseFrom(refused.Trailers.GetValueBytes("hub-error-detail-bin"));
        Assert.Equal("SHUTTING_DOWN", detail.Reason);
        Assert.NotEqual(detail.Message.Ja, detail.Message.En);

        await call.RequestStream.WriteAsync(new AppendRequest { Offset = 16, Block = block, Flush = true });
        Assert.True(await call.ResponseStream.MoveNext(Hosted.Token));
        Assert.Equal((AppendResponse.Types.Outcome.Appended, 32L), (call.ResponseStream.Current.Outcome, call.ResponseStream.Current.DurableOffset));
        Assert.False(stopping.IsCompleted);
        await call.RequestStream.CompleteAsync();
        Assert.False(await call.ResponseStream.MoveNext(Hosted.Token));
        await stopping.WaitAsync(TimeSpan.FromSeconds(20));
    }

    private static async Task<(HealthCheckResponse.Types.ServingStatus Status, HttpStatusCode Code)> HealthAsync(Client.HubClient client, Uri server)
    {
        using var http = new HttpClient { DefaultRequestVersion = HttpVersion.Version20, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };
        using var answer = await http.GetAsync(new Uri(server, "/health"));
        return ((await new Health.HealthClient(client.Channel).CheckAsync(new HealthCheckRequest())).Status, answer.StatusCode);
    }
}
