using Hub.Engine;

namespace Hub.Server.Runs;

/// <summary>Writes the report files of a run into its folder.</summary>
internal sealed class RunReporter(HubEngine engine)
{
    /// <summary>Writes the report of the run as it is now.</summary>
    public async Task WriteAsync(string run, CancellationToken cancellationToken)
    {
        _ = await engine.SummarizeAsync(run, samples: 5, cancellationToken);
    }

    /// <summary>Writes the report where there is none, or an older one.</summary>
    public Task EnsureAsync(string run, CancellationToken cancellationToken) => WriteAsync(run, cancellationToken);
}
