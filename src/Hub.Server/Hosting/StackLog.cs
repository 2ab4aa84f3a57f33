using Microsoft.Extensions.Logging;

namespace Hub.Server.Hosting;

/// <summary>
/// A logger factory in which the stacks below the hub say less. gRPC says warnings and worse only: below that, a stack may log a status with its detail, and a detail may
/// repeat what the caller gave, a person's name in the place of a run's among it. What the hub tells of calls it logs itself, without values. What Kestrel says of a peer
/// is no error of the hub and comes seldom, so that a peer can't fill the log; nor is it one that a hub which ends says so when asked for its health.
/// </summary>
/// <param name="inner">Whoever owns it ends it.</param>
/// <param name="time">Clock of what comes seldom.</param>
internal sealed class StackLog(ILoggerFactory inner, TimeProvider time) : ILoggerFactory
{
    private const string Server = "Microsoft.AspNetCore.Server.Kestrel";

    // Kestrel says that of a connection which a flood of resets made it abort and lose a stream of.
    private const int ApplicationNeverCompleted = 23;

    private static readonly string[] s_seldom =
    [
        "Microsoft.AspNetCore.Server.Kestrel.Http2", "Microsoft.AspNetCore.Server.Kestrel.Connections", "Microsoft.AspNetCore.Server.Kestrel.BadRequests",
        "Microsoft.AspNetCore.Server.Kestrel.Https.Internal.HttpsConnectionMiddleware", "Microsoft.Extensions.Diagnostics.HealthChecks.DefaultHealthCheckService",
    ];

    public ILogger CreateLogger(string categoryName)
    {
        var logger = inner.CreateLogger(categoryName);
        return categoryName.StartsWith("Grpc.", StringComparison.Ordinal) ? new QuietLogger(logger)
            : s_seldom.Contains(categoryName) ? new SeldomLogger(logger, time)
            : categoryName == Server ? new SeldomLogger(logger, time, ApplicationNeverCompleted)
            : logger;
    }

    public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

    public void Dispose()
    {
    }
}
