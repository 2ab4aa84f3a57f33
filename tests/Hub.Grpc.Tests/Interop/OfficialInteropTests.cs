using System.Globalization;
using Hub.Grpc.Interop;
using Microsoft.AspNetCore.Builder;

namespace Hub.Grpc.Tests.Interop;

/// <summary>The official packages for .NET, in both directions, and against themselves: the same sources run over either stack.</summary>
public sealed class OfficialInteropTests
{
    private static readonly string[] s_client = [OfficialStack.Program, "client", "--test_case", string.Join(',', InteropClient.Cases.Keys), "--server-port"];

    [OfficialStackFact]
    public async Task OurServer_AskedByTheOfficialClient_PassesAllCases()
    {
        await using WebApplication server = InteropServer.Build(0, null);
        await server.StartAsync();
        await AskAsync(InteropServer.Port(server));
    }

    [OfficialStackFact]
    public async Task OurClient_AsksTheOfficialServer_PassesAllCases()
    {
        await using PeerProcess server = await ServeAsync();
        await InteropRun.AllCasesAsync(new InteropOptions { Port = server.Port });
    }

    [OfficialStackFact]
    public async Task OfficialServer_AskedByTheOfficialClient_PassesAllCases()
    {
        await using PeerProcess server = await ServeAsync();
        await AskAsync(server.Port);
    }

    private static Task<PeerProcess> ServeAsync() => PeerProcess.ServeAsync("dotnet", [OfficialStack.Program, "server", "--port", "0"], OfficialStack.Folder);

    private static async Task AskAsync(int port)
    {
        (int exitCode, string output) = await PeerProcess.RunAsync("dotnet", [.. s_client, port.ToString(CultureInfo.InvariantCulture)], OfficialStack.Folder);
        Assert.True(exitCode == 0, output);
        Assert.Equal(InteropClient.Cases.Count, output.Split(": passed").Length - 1);
    }
}
