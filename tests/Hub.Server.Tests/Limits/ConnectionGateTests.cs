using System.Net;
using Hub.Server.Limits;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Logging.Abstractions;

namespace Hub.Server.Tests.Limits;

public class ConnectionGateTests
{
    [Fact]
    public async Task Pass_OfAConnectionThatIsClosedButNeverReadToItsEnd_MakesRoom()
    {
        var gate = new ConnectionGate(new HubLimits { Connections = 1 }, TimeProvider.System, NullLogger<ConnectionGate>.Instance, access: null);
        var never = new TaskCompletionSource();
        var lost = Connection();
        var passed = gate.PassAsync(lost, _ => never.Task);
        await gate.PassAsync(Connection(), _ => throw new InvalidOperationException("beyond the limit, yet passed on"));

        lost.Abort();

        Assert.True(await GetsInAsync(gate));
        Assert.False(passed.IsCompleted);

        // Ended after all, it leaves no second time.
        never.SetResult();
        await passed;
        var held = gate.PassAsync(Connection(), _ => new TaskCompletionSource().Task);
        await gate.PassAsync(Connection(), _ => throw new InvalidOperationException("beyond the limit, yet passed on"));
        Assert.False(held.IsCompleted);
    }

    // A connection is told that it is closed by another thread.
    private static async Task<bool> GetsInAsync(ConnectionGate gate)
    {
        var isIn = false;
        for (var i = 0; i < 500 && !isIn; i++)
        {
            await gate.PassAsync(Connection(), _ =>
            {
                isIn = true;
                return Task.CompletedTask;
            });
            await Task.Delay(10);
        }

        return isIn;
    }

    // Not disposed: an aborted one is cancelled by another thread, which then must still find it.
    private static DefaultConnectionContext Connection() => new() { RemoteEndPoint = new IPEndPoint(IPAddress.Loopback, 1) };
}
