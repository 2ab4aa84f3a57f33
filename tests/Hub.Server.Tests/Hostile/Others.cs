using System.Diagnostics;
using Grpc.Core;
using Grpc.Net.Client;
using Hub.Contracts.Run.V1;

namespace Hub.Server.Tests.Hostile;

/// <summary>Everybody else, who is to be served whatever a hostile peer does.</summary>
internal static class Others
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <summary>The hub answers somebody new; that a token is missing is an answer too.</summary>
    public static async Task AreAnsweredAsync(Hosted hub)
    {
        using var channel = GrpcChannel.ForAddress(hub.Uri);
        try
        {
            await UntilAsync(() => new RunService.RunServiceClient(channel).ListRunsAsync(new ListRunsRequest()).ResponseAsync, StatusCode.Unavailable);
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.Unauthenticated)
        {
            // Refused by name: it is there.
        }
    }

    /// <summary>Calls until it is no longer refused with the status.</summary>
    public static async Task UntilAsync(Func<Task> call, StatusCode refusal)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                await call();
                return;
            }
            catch (RpcException e) when (e.StatusCode == refusal && Stopwatch.GetElapsedTime(started) < s_patience)
            {
                await Task.Delay(100);
            }
        }
    }
}
