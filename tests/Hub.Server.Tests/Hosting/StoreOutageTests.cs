using Grpc.Core;
using Hub.Contracts.Run.V1;
using Hub.Testing.Postgres;
using Microsoft.Extensions.Logging;

namespace Hub.Server.Tests.Hosting;

/// <summary>A database that goes away and comes back while calls are made.</summary>
public class StoreOutageTests
{
    [PostgresFact]
    public async Task Outage_ManyCalls_IsLoggedOnceAndItsEndOnce()
    {
        using var postgres = PostgresServer.Start("fsync=off");
        var folder = Directory.CreateTempSubdirectory("hub-outage-").FullName;
        var log = new ErrorLog { Least = LogLevel.Warning };
        var options = new HubServerOptions
        {
            DataFolder = folder,
            Listen = new Uri($"http://127.0.0.1:{Hosted.FreePort()}"),
            Postgres = postgres.ConnectionString(postgres.CreateDatabase()),
            Logging = LoggerFactory.Create(b => b.AddProvider(log)),
        };
        await using (var hub = await HubServer.StartAsync(options, Hosted.Token))
        {
            Assert.StartsWith("PostgreSQL 127.0.0.1:", hub.Database, StringComparison.Ordinal);
            using var channel = Grpc.Net.Client.GrpcChannel.ForAddress(hub.Uri);
            var runs = new RunService.RunServiceClient(channel);
            await runs.ListRunsAsync(new ListRunsRequest());
            postgres.Kill();
            for (var i = 0; i < 5; i++)
            {
                var failed = await Assert.ThrowsAsync<RpcException>(() => runs.ListRunsAsync(new ListRunsRequest()).ResponseAsync);
                Assert.Equal(StatusCode.Unavailable, failed.StatusCode);
            }

            postgres.Launch();
            await AnswersAgainAsync(runs);
        }

        Directory.Delete(folder, recursive: true);
        var lost = Assert.Single(log.Errors, e => e.Contains("can't be reached:", StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", lost, StringComparison.Ordinal);
        Assert.Single(log.Errors, e => e.Contains("can be reached again", StringComparison.Ordinal));
    }

    private static async Task AnswersAgainAsync(RunService.RunServiceClient runs)
    {
        for (var since = System.Diagnostics.Stopwatch.StartNew(); since.Elapsed < TimeSpan.FromSeconds(60);)
        {
            try
            {
                await runs.ListRunsAsync(new ListRunsRequest());
                return;
            }
            catch (RpcException)
            {
                await Task.Delay(100);
            }
        }

        Assert.Fail("The hub did not find its database again in a minute.");
    }
}
