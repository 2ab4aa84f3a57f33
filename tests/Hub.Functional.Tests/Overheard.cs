using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Hub.Functional.Tests;

/// <summary>Everything that this process logs at any level, traces and measures, as text.</summary>
internal sealed class Overheard : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly ActivityListener _traces;
    private readonly MeterListener _metrics = new();

    public Overheard()
    {
        _traces = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = a => _lines.Enqueue($"trace {a.Source.Name} {a.OperationName} {a.DisplayName} {a.StatusDescription} {Tags(a.TagObjects)} {string.Join(' ', a.Events.Select(e => e.Name + Tags(e.Tags)))} {Tags(a.Baggage.Select(b => KeyValuePair.Create(b.Key, (object?)b.Value)))}"),
        };
        ActivitySource.AddActivityListener(_traces);
        _metrics.InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        _metrics.SetMeasurementEventCallback<long>((i, value, tags, _) => Measured(i, value.ToString(CultureInfo.InvariantCulture), tags));
        _metrics.SetMeasurementEventCallback<int>((i, value, tags, _) => Measured(i, value.ToString(CultureInfo.InvariantCulture), tags));
        _metrics.SetMeasurementEventCallback<double>((i, value, tags, _) => Measured(i, value.ToString(CultureInfo.InvariantCulture), tags));
        _metrics.Start();
    }

    /// <summary>What was heard from one of "log", "trace", "metric".</summary>
    public IReadOnlyList<string> Of(string kind) => [.. _lines.Where(l => l.StartsWith(kind, StringComparison.Ordinal))];

    /// <summary>All of it.</summary>
    public string Text => string.Join('\n', _lines);

    public ILogger CreateLogger(string categoryName) => new Ear(_lines, categoryName);

    public void Dispose()
    {
        _metrics.RecordObservableInstruments();
        _metrics.Dispose();
        _traces.Dispose();
    }

    private void Measured(Instrument instrument, string value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _lines.Enqueue($"metric {instrument.Meter.Name} {instrument.Name} {value} {Tags(tags.ToArray())}");

    private static string Tags(IEnumerable<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.Select(t => $"{t.Key}={t.Value}"));

    private sealed class Ear(ConcurrentQueue<string> lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            lines.Enqueue($"log scope {category} {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? Tags(pairs) : "";
            lines.Enqueue($"log {logLevel} {category} {eventId} {formatter(state, exception)} {values} {exception}");
        }
    }
}
