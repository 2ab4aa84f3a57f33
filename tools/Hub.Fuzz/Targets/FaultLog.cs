using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Hub.Fuzz.Targets;

/// <summary>Keeps what a hub logs as an error: no bytes from outside may be one.</summary>
internal sealed class FaultLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _errors = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            _errors.Enqueue($"{formatter(state, exception)} {exception}");
        }
    }

    /// <summary>Throws when something was logged since the last time.</summary>
    public void ThrowIfAny()
    {
        if (_errors.TryDequeue(out var error))
        {
            _errors.Clear();
            throw new FuzzException("the hub logged an error: " + error);
        }
    }

    public void Dispose()
    {
    }
}
