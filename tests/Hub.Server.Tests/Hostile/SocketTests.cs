using System.Net;
using Grpc.Core;
using Grpc.Net.Client;
using Hub.Contracts.Run.V1;
using Hub.Server.Limits;

namespace Hub.Server.Tests.Hostile;

/// <summary>Peers that are slow, silent or large on purpose: the hub ends them, and others are answered.</summary>
public class SocketTests
{
    private const byte Reset = 3;
    private const byte GoAway = 7;
    private const byte EndHeaders = 4;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(25);
    private static readonly HubLimits s_hasty = new() { HeaderSeconds = 2, IdleSeconds = 2 };

    [Fact]
    public async Task Connection_ThatSaysNothing_IsClosed()
    {
        await using var hub = await Hosted.StartAsync(limits: s_hasty);
        using var silent = new RawHttp2(hub.Uri);

        Assert.NotNull(silent.ReadUntilClosedOr(GoAway, s_patience));
        await Others.AreAnsweredAsync(hub);
    }

    [Fact]
    public async Task Headers_ThatNeverEnd_CloseTheConnection()
    {
        await using var hub = await Hosted.StartAsync(limits: s_hasty);
        using var slow = new RawHttp2(hub.Uri);
        slow.Send([.. RawHttp2.Preface, .. RawHttp2.Frame(1, 0, 1, RawHttp2.Headers("/hub.run.v1.RunService/GetRun"))]);

        Assert.NotNull(slow.ReadUntilClosedOr(GoAway, s_patience));
        await Others.AreAnsweredAsync(hub);
    }

    [Fact]
    public async Task RequestOfOneMessage_ThatNeverComes_IsReset()
    {
        await using var hub = await Hosted.StartAsync(limits: s_hasty);
        using var slow = new RawHttp2(hub.Uri);
        slow.Send([.. RawHttp2.Preface, .. RawHttp2.Frame(1, EndHeaders, 1, RawHttp2.Headers("/hub.run.v1.RunService/GetRun")), .. RawHttp2.Frame(0, 0, 1, [0, 0, 0])]);

        Assert.NotNull(slow.ReadUntilClosedOr(Reset, s_patience));
        await Others.AreAnsweredAsync(hub);
    }

    [Fact]
    public async Task Headers_BeyondTheLimit_AreRefused()
    {
        await using var hub = await Hosted.StartAsync(limits: new HubLimits { HeaderBytes = 8 * 1024 });
        using var channel = GrpcChannel.ForAddress(hub.Uri);
        var large = new Metadata { { "x-large", new string('a', 16 * 1024) } };

        await Assert.ThrowsAsync<RpcException>(() => new RunService.RunServiceClient(channel).GetRunAsync(new GetRunRequest { Name = "runs/a" }, large).ResponseAsync);

        await Others.AreAnsweredAsync(hub);
    }

    [Fact]
    public async Task Message_BeyondTheLimit_IsRefused()
    {
        await using var hub = await Hosted.StartAsync();
        using var channel = GrpcChannel.ForAddress(hub.Uri);

        var refused = await Assert.ThrowsAsync<RpcException>(() => new RunService.RunServiceClient(channel).GetRunAsync(new GetRunRequest { Name = new string('a', 20 << 20) }).ResponseAsync);

        Assert.Equal(StatusCode.ResourceExhausted, refused.StatusCode);
    }

    [Fact]
    public async Task Groups_NestedTenThousandDeep_AreRefused()
    {
        await using var hub = await Hosted.StartAsync();
        byte[] nested = [.. Enumerable.Repeat((byte)0x7B, 10_000)];

        var status = await RawPost.SendAsync(hub, [0, .. BitConverter.GetBytes(IPAddress.HostToNetworkOrder(nested.Length)), .. nested]);

        Assert.Equal(((int)StatusCode.Internal).ToString(System.Globalization.CultureInfo.InvariantCulture), status);
        await Others.AreAnsweredAsync(hub);
    }
}
