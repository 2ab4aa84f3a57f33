using Hub.Grpc.Interop;
using Microsoft.AspNetCore.Builder;

namespace Hub.Grpc.Tests.Interop;

/// <summary>Our client against our server, in one process: every case of the interop specification.</summary>
public sealed class InteropCaseTests
{
    public static TheoryData<string> Cases => [.. InteropClient.Cases.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Case_AgainstOurselves_Passes(string name)
    {
        await using WebApplication server = InteropServer.Build(0, null);
        await server.StartAsync();
        var gzip = new CountingGzip();
        using var channel = InteropChannel.Create(new InteropOptions { Port = InteropServer.Port(server) }, gzip);
        await InteropClient.Cases[name](new InteropClient(channel, gzip, probes: true)).WaitAsync(Host.Patience);
    }
}
