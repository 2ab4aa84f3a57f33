using System.Collections.Concurrent;
using Hub.Engine.Lookups;
using Hub.Engine.Plans;
using Hub.Engine.Streams;
using Hub.Storage;
using Hub.Storage.Runs;

namespace Hub.Engine;

/// <summary>
/// Runs from the manifest to the commit. Knows no transport: whoever serves it translates. What a client asks for and can't have is a
/// <see cref="RefusedException"/>, what the store can't do a <see cref="StoreException"/>; bad data is neither, but a finding. Thread-safe.
/// </summary>
public sealed partial class HubEngine : IAsyncDisposable
{
    private static readonly TimeSpan s_drainInterval = TimeSpan.FromMilliseconds(20);

    private readonly EngineOptions _options;
    private readonly IHubStore _store;
    private readonly IPlanSource _plans;
    private readonly IRowFormat? _rows;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _workers;
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<(string Run, string Stream), StreamSession> _sessions = new();
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _runGates = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> _orders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, BudgetWatch> _budgets = new(StringComparer.Ordinal);
    private readonly RunLookups _lookups;
    private volatile bool _draining;

    /// <summary>An engine over a store that it does not own.</summary>
    /// <param name="options">How it works.</param>
    /// <param name="store">Where everything is kept.</param>
    /// <param name="plans">How files become rows.</param>
    /// <param name="time">The clock.</param>
    /// <param name="rows">How typed rows are read; null: it takes none.</param>
    public HubEngine(EngineOptions options, IHubStore store, IPlanSource plans, TimeProvider time, IRowFormat? rows = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Workers, 1);
        _options = options;
        _store = store;
        _plans = plans;
        _time = time;
        _rows = rows;
        _workers = new SemaphoreSlim(options.Workers, options.Workers);
        _lookups = new RunLookups(store, FolderOf);
    }

    /// <summary>How the engine works.</summary>
    public EngineOptions Options => _options;

    /// <summary>Folder of a run's files: reports, and standard files under "standard".</summary>
    public string FolderOf(string run) => Path.Combine(_options.DataFolder, "runs", run);

    /// <summary>Takes no new work; streams that are being sent may go on for a while. Ends when there are none, or the while is over.</summary>
    public async ValueTask DrainAsync(TimeSpan patience)
    {
        _draining = true;
        var start = _time.GetTimestamp();
        while (_sessions.Values.Any(s => s.HasCallers) && _time.GetElapsedTime(start) < patience)
        {
            await Task.Delay(s_drainInterval, _time);
        }
    }

    /// <summary>Takes no more work; stores what is complete, and lets other nodes have it.</summary>
    public async ValueTask StopAsync()
    {
        await _stopping.CancelAsync();
        foreach (var session in _sessions.Values)
        {
            await CloseAsync(session);
        }

        await _living;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _lookups.Dispose();
        _stopping.Dispose();
    }

    private async ValueTask<StoredRun> RequireRunAsync(string run, CancellationToken cancellationToken) =>
        await _store.FindRunAsync(run, cancellationToken) ?? throw Refused.Run(run);

    private async ValueTask<string?> AnsweredAsync(RequestStamp request, CancellationToken cancellationToken)
    {
        if (request.Id.Length is 0 or > 128)
        {
            throw Refused.Request("request_id には UUID を指定してください。", "request_id must be a UUID.");
        }

        var known = await _store.FindAnswerAsync(request.Id, cancellationToken);
        return known is null || known.Fingerprint == request.Fingerprint ? known?.Answer : throw Refused.RequestId(request.Id);
    }

    private void ThrowIfStopping()
    {
        if (_draining || _stopping.IsCancellationRequested)
        {
            throw Refused.ShuttingDown();
        }
    }

    /// <summary>Lets one change of a run's state happen at a time.</summary>
    private async ValueTask<SemaphoreSlim> EnterRunAsync(string run, CancellationToken cancellationToken)
    {
        var gate = _runGates.GetOrAdd(run, static _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync(cancellationToken);
        return gate;
    }
}
