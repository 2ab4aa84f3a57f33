using Grpc.Core;
using Hub.Access.Audit;
using Hub.Client;
using Hub.Contracts.Run.V1;
using Hub.Server.Access;

namespace Hub.Server.Tests.Access;

/// <summary>What a refusal, and a full disk, cost the hub and say to the caller.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hub-refusals-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Add_ManyOfOneKind_IsOneEntryAndACount()
    {
        var audit = AuditLog.Open(_folder, TimeProvider.System);
        using (var tally = new RefusalTally(audit, TimeProvider.System))
        {
            for (var i = 0; i < 1000; i++)
            {
                tally.Add(Stranger(i % 2 == 0 ? "ipv4:192.0.2.1" : "ipv4:192.0.2.2"));
            }

            Assert.Equal(["Unauthenticated", "Unauthenticated"], audit.Read().Select(e => e.Outcome));
        }

        Assert.Equal(["Unauthenticated +499", "Unauthenticated +499"], audit.Read().Skip(2).Select(e => e.Outcome));
        Assert.Null(audit.Verify());
    }

    [Fact]
    public void Add_FromMoreAddressesThanAreToldApart_IsAllCounted()
    {
        var audit = AuditLog.Open(_folder, TimeProvider.System);
        using var tally = new RefusalTally(audit, TimeProvider.System);
        for (var i = 0; i < 5000; i++)
        {
            tally.Add(Stranger($"ipv4:192.0.{i / 250}.{i % 250}"));
        }

        tally.Flush();
        Assert.Equal(RefusalTally.Most + 1, audit.Read().Count());
        Assert.Equal(("*", $"refused +{5000 - RefusalTally.Most}"), (audit.Read().Last().From, audit.Read().Last().Outcome));
    }

    [Theory]
    [InlineData("ipv4:192.0.2.1:4711", "ipv4:192.0.2.1")]
    [InlineData("ipv6:[::1]:4711", "ipv6:[::1]")]
    [InlineData("unknown", "unknown")]
    public void AddressOf_APeer_HasNoPort(string peer, string address) => Assert.Equal(address, Refusal.AddressOf(peer));

    [Fact]
    public async Task Call_OverAndOverWithoutAToken_IsInTheAuditOnceAndCounted()
    {
        var access = Path.Combine(_folder, "access");
        await using (var server = await StartAsync(access))
        {
            using var client = new HubClient(new HubClientOptions(server.Uri));
            for (var i = 0; i < 40; i++)
            {
                var refused = await Assert.ThrowsAsync<RpcException>(() => client.Runs.ListRunsAsync(new ListRunsRequest()).ResponseAsync);
                Assert.Equal(StatusCode.Unauthenticated, refused.StatusCode);
            }
        }

        var outcomes = AuditLog.Open(access, TimeProvider.System).Read().Select(e => e.Outcome).ToList();

        // A slow machine may see a window end in between; every call is there all the same.
        Assert.InRange(outcomes.Count, 2, 10);
        Assert.Equal(40, outcomes.Sum(o => o.Split('+') is [_, var more] ? int.Parse(more, System.Globalization.CultureInfo.InvariantCulture) : 1));
    }

    [SmallDiskFact]
    public async Task Call_WhileTheDiskOfTheAuditIsFull_SaysSoAndGoesOnWithRoom()
    {
        using var disk = SmallDisk.Mount(512);
        var access = Path.Combine(disk.Folder, "access");
        var token = Hub.Access.Tokens.AccessToken.Create();
        await using var server = await StartAsync(access, token);
        using var client = new HubClient(new HubClientOptions(server.Uri) { Token = token.Reveal() });
        await client.Runs.CreateRunAsync(NewRun("first"));
        disk.Fill();
        var full = await Assert.ThrowsAsync<RpcException>(() => FailAsync(client));
        Assert.Equal(StatusCode.ResourceExhausted, full.StatusCode);
        Assert.StartsWith("no room left on the hub's disk", full.Status.Detail, StringComparison.Ordinal);
        disk.Empty();
        await client.Runs.CreateRunAsync(NewRun("last"));
        Assert.Null(AuditLog.Open(access, TimeProvider.System).Verify());
    }

    // An entry fits into what is left of the last page once or twice.
    private static async Task FailAsync(HubClient client)
    {
        for (var i = 0; i < 50; i++)
        {
            await client.Runs.CreateRunAsync(NewRun($"r{i}"));
        }
    }

    private static Refusal Stranger(string address) => new("", "/hub.run.v1.RunService/ListRuns", "", "", address, "Unauthenticated");

    private static CreateRunRequest NewRun(string id) => new()
    {
        RequestId = Guid.NewGuid().ToString(),
        RunId = id,
        Municipality = "131016",
        Adapter = "test/letters",
        Mode = Run.Types.Mode.Migration,
        Manifest = new() { Files = { new ManifestFile { Stream = "a.dat" } } },
    };

    private Task<HubServer> StartAsync(string access, Hub.Access.Tokens.AccessToken? local = null) => HubServer.StartAsync(
        new HubServerOptions { DataFolder = Path.Combine(_folder, "data"), Plans = new Engine.Tests.LetterPlan(), Access = new AccessOptions(access) { LocalToken = local }, StopTimeout = TimeSpan.FromMilliseconds(200) },
        default);
}
