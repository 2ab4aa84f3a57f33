using System.Diagnostics;
using Grpc.Core;
using Grpc.Net.Client;
using Hub.Access.Audit;
using Hub.Client;
using Hub.Contracts.Run.V1;
using Hub.Server.Limits;

namespace Hub.Server.Tests.Hostile;

/// <summary>Clients that open a download and don't take it: they are ended, and nobody who reads is, however slowly.</summary>
public class StalledReaderTests
{
    private const int Findings = 30_000;
    private const byte EndStream = 1;
    private const byte EndHeaders = 4;
    private const byte GoAway = 7;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Download_NobodyReads_IsEndedAndTheConnectionGoesOn()
    {
        await using var hub = await Hosted.StartAsync(limits: new HubLimits { TakeSeconds = 2, Calls = 2 }, guarded: true);
        var run = await MigrateAsync(hub);
        using var channel = GrpcChannel.ForAddress(hub.Uri);
        var runs = new RunService.RunServiceClient(channel);
        var token = Token(hub);
        using var stalled = runs.ListFindings(new ListFindingsRequest { Name = run }, token);
        Assert.True(await stalled.ResponseStream.MoveNext(default));
        using var second = runs.ListFindings(new ListFindingsRequest { Name = run }, token);
        Assert.True(await second.ResponseStream.MoveNext(default));

        // Both calls of the principal are taken; they are free again without its help.
        await Assert.ThrowsAsync<RpcException>(() => runs.GetRunAsync(new GetRunRequest { Name = run }, token).ResponseAsync);
        await Others.UntilAsync(() => runs.GetRunAsync(new GetRunRequest { Name = run }, token).ResponseAsync, StatusCode.ResourceExhausted);

        var ended = await Assert.ThrowsAsync<RpcException>(() => ReadAsync(stalled, TimeSpan.Zero));
        Assert.Equal(StatusCode.Cancelled, ended.StatusCode);
        await hub.StopServerAsync();
        var outcomes = AuditLog.Open(hub.AccessFolder, TimeProvider.System).Read().Select(e => e.Outcome).ToList();
        Assert.Contains("LIMIT_UNTAKEN", outcomes);
        Assert.Contains("LIMIT_CALLS", outcomes);
    }

    [Fact]
    public async Task Download_ReadSlowlyButRead_IsWhole()
    {
        await using var hub = await Hosted.StartAsync(limits: new HubLimits { TakeSeconds = 5 }, guarded: true);
        var run = await MigrateAsync(hub);
        using var channel = GrpcChannel.ForAddress(hub.Uri);
        using var slow = new RunService.RunServiceClient(channel).ListFindings(new ListFindingsRequest { Name = run }, Token(hub));
        var started = Stopwatch.GetTimestamp();

        // And those of the run as a whole.
        Assert.InRange(await ReadAsync(slow, TimeSpan.FromMilliseconds(90)), Findings, Findings + 10);

        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 10, 240);
    }

    [Fact]
    public async Task Answer_OfOneMessageThatIsNeverTaken_EndsTheConnection()
    {
        await using var hub = await Hosted.StartAsync(limits: new HubLimits { TakeSeconds = 1 });
        using var greedless = new RawHttp2(hub.Uri);
        greedless.Send([.. RawHttp2.GreedlessPreface, .. RawHttp2.Frame(1, EndHeaders, 1, RawHttp2.Headers("/hub.run.v1.RunService/ListRuns")), .. RawHttp2.Frame(0, EndStream, 1, [0, 0, 0, 0, 0])]);

        Assert.True(greedless.ReadUntilClosedOr(GoAway, s_patience) is not null, $"still open after {Convert.ToHexString(greedless.Received)}");
    }

    // A plain channel: the hub's own client has windows that take a small download as a whole.
    private static Metadata Token(Hosted hub) => new() { { "authorization", $"Bearer {hub.Local.Reveal()}" } };

    // Every record is an error, so the run has more findings than all buffers on the way hold.
    private static async Task<string> MigrateAsync(Hosted hub)
    {
        using var client = new HubClient(new HubClientOptions(hub.Uri) { Token = hub.Local.Reveal(), ProgressInterval = TimeSpan.Zero });
        var file = hub.Write("a.dat", [.. Enumerable.Repeat("X000000000000001"u8.ToArray(), Findings).SelectMany(b => b)]);
        var result = await client.MigrateAsync(Hosted.Request(file), null, default);
        return result.Run.Name;
    }

    private static async Task<int> ReadAsync(AsyncServerStreamingCall<ListFindingsResponse> call, TimeSpan pause)
    {
        var count = 0;
        while (await call.ResponseStream.MoveNext(default))
        {
            count += call.ResponseStream.Current.Findings.Count;
            await Task.Delay(pause);
        }

        return count;
    }
}
