using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Hub.Server.Tests;

/// <summary>Keeps what a hub logs as an error, so that a test can say what went wrong inside.</summary>
internal sealed class ErrorLog : ILoggerProvider, ILogger
{
    public ConcurrentQueue<string> Errors { get; } = new();

    /// <summary>The least level that is kept. Default: errors.</summary>
    public LogLevel Least { get; init; } = LogLevel.Error;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= Least;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            Errors.Enqueue($"{formatter(state, exception)} {exception}");
        }
    }

    public void Dispose()
    {
    }
}
