using System.Globalization;
using Hub.Grpc.Interop;
using Microsoft.AspNetCore.Builder;

namespace Hub.Grpc.Tests.Interop;

/// <summary>The C-core, through Debian's python3-grpcio, in both directions.</summary>
public sealed class PythonInteropTests
{
    [PythonTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task OurServer_AskedByTheCCore_PassesAllCases(bool tls)
    {
        using var files = new PeerFiles();
        using var certificate = tls ? LoopbackCertificate.Create() : null;
        if (certificate is not null)
        {
            await File.WriteAllTextAsync(files.Certificate, certificate.ExportCertificatePem());
        }

        await using WebApplication server = InteropServer.Build(0, certificate);
        await server.StartAsync();
        string port = InteropServer.Port(server).ToString(CultureInfo.InvariantCulture);
        List<string> arguments = ["interop_client.py", files.Descriptors, port, string.Join(',', InteropClient.Cases.Keys)];
        if (tls)
        {
            arguments.Add(files.Certificate);
        }

        (int exitCode, string output) = await PeerProcess.RunAsync(PythonTheoryAttribute.Python, arguments, PeerFiles.Scripts);
        Assert.True(exitCode == 0, output);
        Assert.Equal(InteropClient.Cases.Count, output.Split(": passed").Length - 1);
    }

    [PythonTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task OurClient_AsksTheCCore_PassesAllCases(bool tls)
    {
        using var files = new PeerFiles();
        List<string> arguments = ["interop_server.py", files.Descriptors];
        if (tls)
        {
            files.WriteCertificate();
            arguments.AddRange([files.Certificate, files.Key]);
        }

        await using PeerProcess server = await PeerProcess.ServeAsync(PythonTheoryAttribute.Python, arguments, PeerFiles.Scripts);
        await InteropRun.AllCasesAsync(new InteropOptions
        {
            Port = server.Port,
            Host = tls ? "localhost" : "127.0.0.1",
            UseTls = tls,
            AuthorityFile = tls ? files.Certificate : null,
        });
    }
}
