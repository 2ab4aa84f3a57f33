using System.Text;
using Grpc.Core;
using Hub.Grpc.Interop;

namespace Hub.Grpc.Tests.Interop;

/// <summary>Runs all cases of our client against one server.</summary>
internal static class InteropRun
{
    /// <summary>Runs the cases; what failed is in one message.</summary>
    /// <param name="options">Where the server is. A foreign server's application cannot see which messages came compressed, so the compression cases do not probe it.</param>
    /// <param name="excluded">Cases the server is known not to support.</param>
    public static async Task AllCasesAsync(InteropOptions options, params string[] excluded)
    {
        var failures = new StringBuilder();
        var gzip = new CountingGzip();
        using var channel = InteropChannel.Create(options, gzip);
        foreach ((string name, Func<InteropClient, Task> run) in InteropClient.Cases.Where(item => !excluded.Contains(item.Key)))
        {
            try
            {
                await run(new InteropClient(channel, gzip, probes: false)).WaitAsync(Host.Patience);
            }
            catch (Exception exception) when (exception is InteropException or RpcException or TimeoutException)
            {
                failures.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{name}: {exception.Message}");
            }
        }

        Assert.True(failures.Length == 0, failures.ToString());
    }
}
