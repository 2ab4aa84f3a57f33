using Hub.Access.Audit;
using Hub.Server.Limits;

namespace Hub.Server.Tests.Hostile;

/// <summary>Too many connections, and too many calls on one: what is beyond is refused, what is within goes on.</summary>
public class ConnectionTests
{
    private const byte EndHeaders = 4;
    private const byte Reset = 3;
    private const byte Settings = 4;
    private const byte GoAway = 7;
    private const byte RefusedStream = 7;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(25);

    [Theory]
    [InlineData(2, 100, "LIMIT_CONNECTIONS")]
    [InlineData(100, 2, "LIMIT_CONNECTIONS_OF_ADDRESS")]
    public async Task Connections_BeyondTheLimit_AreClosedAndWrittenDownOnce(int all, int ofAddress, string reason)
    {
        await using var hub = await Hosted.StartAsync(limits: new HubLimits { Connections = all, ConnectionsOfAddress = ofAddress }, guarded: true);
        using (var first = Open(hub))
        using (var second = Open(hub))
        {
            Assert.NotNull(first.ReadUntilClosedOr(Settings, s_patience));
            Assert.NotNull(second.ReadUntilClosedOr(Settings, s_patience));
            for (var i = 0; i < 50; i++)
            {
                using var beyond = new RawHttp2(hub.Uri);
                Assert.Equal([], beyond.ReadUntilClosedOr(Settings, s_patience)!);
            }
        }

        // Those that left made room.
        await Others.AreAnsweredAsync(hub);
        await hub.StopServerAsync();
        var audit = AuditLog.Open(hub.AccessFolder, TimeProvider.System);
        var entries = audit.Read().Where(e => e.Outcome.StartsWith(reason, StringComparison.Ordinal)).ToList();
        Assert.InRange(entries.Count, 2, 8);
        Assert.All(entries, e => Assert.Equal("ipv4:127.0.0.1", e.From));
        Assert.Null(audit.Verify());
    }

    [Fact]
    public async Task Calls_BeyondThoseOfAConnection_AreRefusedAndTheOthersGoOn()
    {
        await using var hub = await Hosted.StartAsync(limits: new HubLimits { CallsOfConnection = 3 });
        using var peer = Open(hub);
        for (var call = 0; call < 4; call++)
        {
            peer.Send(RawHttp2.Frame(1, EndHeaders, (2 * call) + 1, RawHttp2.Headers("/hub.ingest.v1.IngestService/Append")));
        }

        var answer = peer.ReadUntilClosedOr(Reset, s_patience)!;
        Assert.Equal([7, RefusedStream], (byte[])[answer[^5], answer[^1]]);
        await Others.AreAnsweredAsync(hub);
    }

    [Fact]
    public async Task Calls_BegunAndResetOnAndOn_EndTheConnection()
    {
        await using var hub = await Hosted.StartAsync(limits: new HubLimits { CallsOfConnection = 10 });
        using var peer = Open(hub);
        var headers = RawHttp2.Headers("/hub.ingest.v1.IngestService/Append");
        try
        {
            for (var call = 0; call < 20_000; call++)
            {
                peer.Send([.. RawHttp2.Frame(1, EndHeaders, (2 * call) + 1, headers), .. RawHttp2.Frame(Reset, 0, (2 * call) + 1, [0, 0, 0, 8])]);
            }
        }
        catch (System.Net.Sockets.SocketException)
        {
            // Closed while the flood went on: all the better.
        }

        Assert.NotNull(peer.ReadUntilClosedOr(GoAway, s_patience));
        await Others.AreAnsweredAsync(hub);
    }

    private static RawHttp2 Open(Hosted hub)
    {
        var peer = new RawHttp2(hub.Uri);
        peer.Send(RawHttp2.Preface);
        return peer;
    }
}
