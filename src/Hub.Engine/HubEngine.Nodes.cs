using Hub.Engine.Runs;
using Hub.Engine.Streams;
using Hub.Storage;
using Hub.Storage.Runs;

namespace Hub.Engine;

/// <content>One of several nodes over a store: says that it lives, does what dead ones left, lets go when it ends.</content>
public sealed partial class HubEngine
{
    private Task _living = Task.CompletedTask;

    /// <summary>Does what a crash left undone, here or on another node, and goes on doing so until the engine is stopped.</summary>
    public async ValueTask StartAsync(CancellationToken cancellationToken)
    {
        await TakeUpAsync(cancellationToken);
        foreach (var run in await _store.ListRunsAsync(new RunFilter { State = RunState.Committed, Limit = int.MaxValue }, cancellationToken))
        {
            if (FilesOf(run.Id).IsHalfDone)
            {
                await PublishAsync(run, cancellationToken);
            }
        }

        await TakeUpDeletionsAsync(cancellationToken);
        if (_store.Lease != Timeout.InfiniteTimeSpan)
        {
            _living = Task.Run(LiveAsync, CancellationToken.None);
        }
    }

    /// <summary>Counts a caller of a session out. With the last one the session ends, if any other node could go on from what is stored.</summary>
    public async ValueTask LeaveAsync(StreamSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (await session.LeaveAsync())
        {
            await CloseAsync(session);
        }
    }

    private async ValueTask TakeUpAsync(CancellationToken cancellationToken)
    {
        while (await _store.TakeUpAsync(_time.GetUtcNow(), cancellationToken) is not null)
        {
        }
    }

    private async Task LiveAsync()
    {
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(_store.Lease / 3, _time, _stopping.Token);
                await _store.RenewAsync(_stopping.Token);
                await TakeUpAsync(_stopping.Token);
            }
            catch (StoreException)
            {
                // Tried again at the next turn. Should the lease end before, the store refuses what this node writes to things that others took over.
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    /// <summary>As <see cref="EnterRunAsync"/>, for a change that no other node may make at the same time.</summary>
    private async ValueTask<RunHold> HoldRunAsync(string run, CancellationToken cancellationToken)
    {
        var gate = await EnterRunAsync(run, cancellationToken);
        try
        {
            await _store.HoldRunAsync(run, cancellationToken);
            return new RunHold(_store, run, gate);
        }
        catch
        {
            gate.Release();
            throw;
        }
    }

    /// <summary>Ends a session: what is complete is stored, and other nodes may have the stream.</summary>
    private async ValueTask CloseAsync(StreamSession session)
    {
        await session.DisposeAsync();
        _sessions.TryRemove(new((session.Run, session.Name), session));
        try
        {
            await _store.ReleaseStreamAsync(session.Run, session.Name, CancellationToken.None);
        }
        catch (StoreException)
        {
            // The node's next renewal lets go of it.
        }
    }
}
