using Hub.Engine.Tests;
using Hub.Kill;
using Hub.Server.Tests;

namespace Hub.Client.Tests;

public class NetworkTests
{
    [Fact]
    public async Task Migrate_ThroughABadNetwork_GoesOnByItselfAndSendsEveryByteOnce()
    {
        await using var hub = await Hosted.StartAsync();
        await using var relay = new Relay(Relay.FreePort(), [hub.Uri.Port]);
        var (a, b) = (new Extract(60_000, seed: 41, tail: 5), new Extract(40_000, seed: 42));
        var board = new Board();
        using var client = new HubClient(new HubClientOptions(new Uri($"http://127.0.0.1:{relay.Port}")) { BlockBytes = 16 * 1024, MaxRetryDelay = TimeSpan.FromMilliseconds(200), ProgressInterval = TimeSpan.Zero });
        var half = relay.Weather.StandStillAt(200_000);
        var migrating = client.MigrateAsync(Hosted.Request(hub.Write("a.dat", a.Bytes), hub.Write("b.dat", b.Bytes)), board, Hosted.Token);

        await half;
        relay.Cut();
        relay.Weather.Clear();
        await relay.Weather.StandStillAt(300_000);
        relay.Weather.Clear();
        relay.Weather.LosesAnswers = true;
        await Task.Delay(100);
        relay.Cut();
        relay.Weather.Clear();
        relay.Weather.AlterNext(5000);
        await relay.DieAsync();
        await Task.Delay(100);
        relay.Listen();

        var result = await migrating;
        Assert.True(result.IsCommitted);
        Assert.True(board.Last!.Retries > 0, "nothing was tried again");
        Assert.NotNull(board.Last.CheckpointAge);
        Assert.Equal(a.Persons + b.Persons[(b.Persons.IndexOf('\n', StringComparison.Ordinal) + 1)..], hub.ReadStandard(result.RunId, "person"));
        Assert.Equal([a.Sha256, b.Sha256], result.Run.Streams.Select(s => Convert.ToHexStringLower(s.Sha256.Span)));
    }

    [Fact]
    public async Task Migrate_WhatTheHubRefuses_IsNotTriedAgain()
    {
        await using var hub = await Hosted.StartAsync();
        var board = new Board();
        var request = Hosted.Request(hub.Write("a.dat", new Extract(100, seed: 43).Bytes)) with { Municipality = "13101X" };
        var started = TimeProvider.System.GetTimestamp();
        var refused = await Assert.ThrowsAsync<HubException>(() => hub.Client.MigrateAsync(request, board, Hosted.Token));
        Assert.Equal((HubFault.Refused, "REQUEST_INVALID"), (refused.Fault, refused.Reason));
        Assert.Equal(0, board.Last!.Retries);
        Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromSeconds(10));
    }

    private sealed class Board : IProgress<MigrationProgress>
    {
        public MigrationProgress? Last { get; private set; }

        public void Report(MigrationProgress value) => Last = value;
    }
}
