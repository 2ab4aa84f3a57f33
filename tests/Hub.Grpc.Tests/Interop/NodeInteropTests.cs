using System.Globalization;
using Hub.Grpc.Interop;
using Microsoft.AspNetCore.Builder;

namespace Hub.Grpc.Tests.Interop;

/// <summary>npm's @grpc/grpc-js, in both directions.</summary>
public sealed class NodeInteropTests
{
    [ToolFact("node", "npm", "env")]
    public async Task OurServer_AskedByGrpcJs_PassesAllCases()
    {
        Assert.Null(await NodePeer.EnsureAsync());
        await using WebApplication server = InteropServer.Build(0, null);
        await server.StartAsync();
        string port = InteropServer.Port(server).ToString(CultureInfo.InvariantCulture);
        (int exitCode, string output) = await PeerProcess.RunAsync("env", NodePeer.Arguments("interop_client.js", port, string.Join(',', InteropClient.Cases.Keys)), NodePeer.Scripts);
        Assert.True(exitCode == 0, output);
        Assert.Equal(InteropClient.Cases.Count, output.Split(": passed").Length - 1);
    }

    [ToolFact("node", "npm", "env")]
    public async Task OurClient_AsksGrpcJs_PassesAllCases()
    {
        Assert.Null(await NodePeer.EnsureAsync());
        await using PeerProcess server = await PeerProcess.ServeAsync("env", NodePeer.Arguments("interop_server.js"), NodePeer.Scripts);

        // A grpc-js server reads gzip but never writes it: the cases of compressed responses are not for it.
        await InteropRun.AllCasesAsync(new InteropOptions { Port = server.Port }, "server_compressed_unary", "server_compressed_streaming");
    }
}
