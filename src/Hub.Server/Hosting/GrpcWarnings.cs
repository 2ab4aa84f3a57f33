using Microsoft.Extensions.Logging;

namespace Hub.Server.Hosting;

/// <summary>
/// A logger factory in which gRPC itself says warnings and worse only: below that, a stack may log a status with its detail, and a detail may repeat what the caller gave,
/// a person's name in the place of a run's among it. What the hub tells of calls it logs itself, without values.
/// </summary>
/// <param name="inner">Whoever owns it ends it.</param>
internal sealed class GrpcWarnings(ILoggerFactory inner) : ILoggerFactory
{
    public ILogger CreateLogger(string categoryName)
    {
        var logger = inner.CreateLogger(categoryName);
        return categoryName.StartsWith("Grpc.", StringComparison.Ordinal) ? new Quiet(logger) : logger;
    }

    public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

    public void Dispose()
    {
    }

    private sealed class Quiet(ILogger logger) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => logger.BeginScope(state);

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning && logger.IsEnabled(logLevel);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                logger.Log(logLevel, eventId, state, exception, formatter);
            }
        }
    }
}
