using System.Collections.Concurrent;
using Hub.Storage.Runs;

namespace Hub.Storage.Sqlite;

/// <content>Leases of the one node that there is: the lock on the folder keeps others away (<see cref="FolderLock"/>).</content>
public sealed partial class SqliteStore
{
    private readonly ConcurrentDictionary<string, bool> _heldRuns = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public TimeSpan Lease => Timeout.InfiniteTimeSpan;

    /// <inheritdoc/>
    public ValueTask RenewAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public ValueTask<bool> HoldStreamAsync(string run, string stream, long epoch, CancellationToken cancellationToken) => ValueTask.FromResult(Read(c =>
    {
        var row = c.Prepare("SELECT 1 FROM streams s JOIN runs r ON r.id = s.run WHERE r.name = ?1 AND s.name = ?2 AND s.epoch = ?3 AND s.state = 1 AND r.state = 1")
            .Bind(1, run).Bind(2, stream).Bind(3, epoch);
        var found = row.Step();
        row.Reset();
        return found;
    }));

    /// <inheritdoc/>
    public ValueTask ReleaseStreamAsync(string run, string stream, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public ValueTask HoldRunAsync(string run, CancellationToken cancellationToken)
    {
        _heldRuns[run] = true;
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask ReleaseRunAsync(string run, CancellationToken cancellationToken)
    {
        _heldRuns.TryRemove(run, out _);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask<string?> TakeUpAsync(DateTimeOffset time, CancellationToken cancellationToken)
    {
        foreach (var state in (RunState[])[RunState.Checking, RunState.Committing])
        {
            foreach (var run in (await ListRunsAsync(new RunFilter { State = state, Limit = int.MaxValue }, cancellationToken)).Where(r => !_heldRuns.ContainsKey(r.Id)))
            {
                if (await TryChangeRunAsync(run with { State = RunState.Active, Verdict = RunVerdict.None, UpdateTime = time }, state, cancellationToken))
                {
                    return run.Id;
                }
            }
        }

        return null;
    }
}
