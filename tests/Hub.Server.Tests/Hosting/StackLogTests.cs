using Hub.Server.Hosting;
using Microsoft.Extensions.Logging;

namespace Hub.Server.Tests.Hosting;

public class StackLogTests
{
    [Fact]
    public void Log_OfAPeerOnAndOn_IsToldOnceAsAWarning()
    {
        var told = new List<LogLevel>();
        using var factory = LoggerFactory.Create(b => b.AddProvider(new Levels(told)));
        using var log = new StackLog(factory, TimeProvider.System);
        var logger = log.CreateLogger("Microsoft.AspNetCore.Server.Kestrel.Http2");
        for (var i = 0; i < 1000; i++)
        {
            logger.Log(LogLevel.Critical, new EventId(60), "a flood", null, (s, _) => s);
        }

        logger.Log(LogLevel.Warning, new EventId(61), "another event", null, (s, _) => s);
        log.CreateLogger("Hub.Server").Log(LogLevel.Error, new EventId(60), "of the hub itself", null, (s, _) => s);

        Assert.Equal([LogLevel.Warning, LogLevel.Warning, LogLevel.Error], told);
    }

    [Fact]
    public void Log_OfAConnectionThatKestrelLost_IsToldOnceAsAWarningAndWhatElseTheServerSaysAsItIs()
    {
        var told = new List<LogLevel>();
        using var factory = LoggerFactory.Create(b => b.AddProvider(new Levels(told)));
        using var log = new StackLog(factory, TimeProvider.System);
        var logger = log.CreateLogger("Microsoft.AspNetCore.Server.Kestrel");
        for (var i = 0; i < 1000; i++)
        {
            logger.Log(LogLevel.Critical, new EventId(23), "never completed", null, (s, _) => s);
        }

        logger.Log(LogLevel.Error, new EventId(13), "an unhandled exception", null, (s, _) => s);
        logger.Log(LogLevel.Error, new EventId(13), "an unhandled exception", null, (s, _) => s);

        Assert.Equal([LogLevel.Warning, LogLevel.Error, LogLevel.Error], told);
    }

    private sealed class Levels(List<LogLevel> told) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => told.Add(logLevel);

        public void Dispose()
        {
        }
    }
}
