using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace Hub.Grpc.Interop;

/// <summary>
/// <c>server --port N</c> or <c>client --server-port N --test_case NAME</c>, with the options of the public interop programs,
/// so that any foreign peer can be pointed at them.
/// </summary>
internal static class InteropProgram
{
    private const string Usage = """
        usage: Hub.Grpc.Interop server --port N [--use_tls true --tls_cert_file PEM --tls_key_file PEM]
               Hub.Grpc.Interop client --server-port N [--server-host H] --test_case CASE[,CASE...]
                                       [--use_tls true --tls_ca_file PEM] [--server_host_override H] [--no_probe true]
        An option may have - or _ in its name, and = or a space before its value.
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        InteropOptions options;
        try
        {
            options = InteropOptions.Parse(args);
        }
        catch (FormatException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message).ConfigureAwait(false);
            await Console.Error.WriteLineAsync($"{Usage}\ncases: {string.Join(' ', InteropClient.Cases.Keys)}").ConfigureAwait(false);
            return 2;
        }

        return options.IsServer ? await ServeAsync(options).ConfigureAwait(false) : await CallAsync(options).ConfigureAwait(false);
    }

    private static async Task<int> ServeAsync(InteropOptions options)
    {
        using X509Certificate2? certificate = options.UseTls
            ? X509CertificateLoader.LoadPkcs12(X509Certificate2.CreateFromPemFile(options.CertificateFile!, options.KeyFile).Export(X509ContentType.Pkcs12), null)
            : null;
        await using WebApplication server = InteropServer.Build(options.Port, certificate);
        await server.StartAsync().ConfigureAwait(false);
        await Console.Out.WriteLineAsync($"listening on 127.0.0.1:{InteropServer.Port(server).ToString(CultureInfo.InvariantCulture)}").ConfigureAwait(false);
        await server.WaitForShutdownAsync().ConfigureAwait(false);
        return 0;
    }

    private static async Task<int> CallAsync(InteropOptions options)
    {
        var gzip = new CountingGzip();
        using GrpcChannel channel = InteropChannel.Create(options, gzip);
        var client = new InteropClient(channel, gzip, options.Probes);
        int exitCode = 0;
        foreach (string name in options.TestCases)
        {
            try
            {
                await InteropClient.Cases[name](client).WaitAsync(TimeSpan.FromMinutes(1)).ConfigureAwait(false);
                await Console.Out.WriteLineAsync($"{name}: passed").ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is InteropException or global::Grpc.Core.RpcException or TimeoutException)
            {
                await Console.Error.WriteLineAsync($"{name}: failed: {exception.Message}").ConfigureAwait(false);
                exitCode = 1;
            }
        }

        return exitCode;
    }
}
