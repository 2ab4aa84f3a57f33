using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Hub.Server.Hosting;

/// <summary>Passes each event on once in a while, as a warning where it is worse. Information and below are told as they come: whoever turns them on wants them.</summary>
/// <param name="logger">Where to.</param>
/// <param name="time">The clock.</param>
/// <param name="only">The id of the one event that is meant, while all others are passed on as they are; null: all are meant.</param>
internal sealed class SeldomLogger(ILogger logger, TimeProvider time, int? only = null) : ILogger
{
    private readonly ConcurrentDictionary<int, DateTimeOffset> _told = new();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => logger.BeginScope(state);

    public bool IsEnabled(LogLevel logLevel) => logger.IsEnabled(logLevel) || logger.IsEnabled(Level(logLevel));

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (only is { } meant && eventId.Id != meant)
        {
            logger.Log(logLevel, eventId, state, exception, formatter);
            return;
        }

        var level = Level(logLevel);
        if (logger.IsEnabled(level) && (logLevel < LogLevel.Warning || IsDue(eventId)))
        {
            logger.Log(level, eventId, state, exception, formatter);
        }
    }

    private static LogLevel Level(LogLevel level) => level is LogLevel.Error or LogLevel.Critical ? LogLevel.Warning : level;

    // Two at the same moment may both be told: no lock for that.
    private bool IsDue(EventId eventId)
    {
        var now = time.GetUtcNow();
        var isDue = !_told.TryGetValue(eventId.Id, out var last) || now - last >= Seldom.Pause;
        if (isDue)
        {
            _told[eventId.Id] = now;
        }

        return isDue;
    }
}
