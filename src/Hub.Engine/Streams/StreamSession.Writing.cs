using Hub.Findings;
using Hub.Storage.Streams;

namespace Hub.Engine.Streams;

/// <content>Last stage, in source order: mapped batches to the store, with the checkpoint in the same transaction.</content>
public sealed partial class StreamSession
{
    private async Task WriteAsync()
    {
        var pending = new List<WorkBatch>();
        try
        {
            var bytes = 0L;
            while (await WaitToReadAsync())
            {
                while (await NextAsync(pending.Count > 0) is { } batch)
                {
                    await batch.Mapped;
                    pending.Add(batch);
                    bytes += batch.Bytes;
                    if (batch.Flush || bytes >= _scope.Options.CheckpointBytes)
                    {
                        await StoreAsync(pending, wait: batch.Flush);
                        bytes = 0;
                    }
                }

                await StoreAsync(pending, wait: false);
                bytes = 0;
            }

            await _storing;
        }
#pragma warning disable CA1031 // Whatever ended the writing is told to whoever uses the session.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await FailAsync(exception, pending);
        }
    }

    /// <summary>Waits for a batch, or until it is known that none will come; a write that fails meanwhile is told at once.</summary>
    private async ValueTask<bool> WaitToReadAsync()
    {
        var more = _queue.WaitToReadAsync().AsTask();
        if (await Task.WhenAny(more, _storing) != more)
        {
            await _storing;
        }

        return await more;
    }

    /// <summary>The next batch; while some are waiting to be stored it comes within the checkpoint delay, or null.</summary>
    private async ValueTask<WorkBatch?> NextAsync(bool isWaiting)
    {
        if (_queue.Read() is { } batch)
        {
            return batch;
        }

        if (!isWaiting)
        {
            return null;
        }

        var more = _queue.WaitToReadAsync().AsTask();
        await Task.WhenAny(more, Task.Delay(_scope.Options.CheckpointDelay, _scope.Time));
        return _queue.Read();
    }

    /// <summary>
    /// Hands the batches up to the last one after which reading can restart to the store; the others stay pending. Returns when the write before has ended, so that
    /// two are under way at most, or when all have.
    /// </summary>
    private async ValueTask StoreAsync(List<WorkBatch> pending, bool wait)
    {
        var count = pending.FindLastIndex(b => b.End is not null) + 1;
        if (count > 0)
        {
            var batches = pending.GetRange(0, count);
            pending.RemoveRange(0, count);
            var point = batches[^1].End!;
            var (from, before) = (_handed.Offset, _storing);
            _handed = Sum(_handed, batches) with
            {
                Offset = point.Position.Offset,
                Records = point.Position.Ordinal,
                Framing = point.Position.State,
                Digest = point.Digest,
            };
            _storing = StoreAsync(batches, from, _handed, before);
            await before;
        }

        // Where a budget may stop the reading, it is known before more is stored.
        if (wait || _scope.Budget is not null)
        {
            await _storing;
        }

        foreach (var marker in pending.Where(b => b.Bytes == 0 && b.Records.Count == 0).ToList())
        {
            pending.Remove(marker);
            Recycle(marker);
        }
    }

    /// <summary>One write: it begins at once, and ends after the one before.</summary>
    private async Task StoreAsync(List<WorkBatch> batches, long from, Checkpoint checkpoint, Task before)
    {
        try
        {
            var start = _scope.Time.GetTimestamp();
            var write = new StreamWrite(Run, Name, Epoch, from, [.. batches.Select(b => b.Staged)], WithStoreTime(checkpoint), _scope.Time.GetUtcNow())
            {
                After = before.ContinueWith(static t => t.IsCompletedSuccessfully, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default),
            };
            var written = await _scope.Patience.ExecuteAsync(static (s, token) => s.Store.WriteAsync(s.Write, token), (_scope.Store, Write: write), CancellationToken.None);
            if (!written)
            {
                throw Refused.Fenced(Run, Name, Epoch);
            }

            // Its own time is stored with a checkpoint to come, or with the end of the stream; the time that it shared with the write before is that one's.
            var end = _scope.Time.GetTimestamp();
            _storeTime += _scope.Time.GetElapsedTime(Math.Max(start, _storedUntil), end);
            _storedUntil = end;
            Volatile.Write(ref _durable, WithStoreTime(checkpoint));
            if (_scope.Budget?.Count(Name, batches) is { } stop)
            {
                await _scope.Patience.ExecuteAsync(static (s, token) => s.Store.AddRunFindingsAsync(s.Run, [s.Stop], token), (_scope.Store, Run, Stop: stop), CancellationToken.None);
            }

            foreach (var batch in batches)
            {
                _endingStored |= batch.Ending is not null;
                Recycle(batch);
            }

            batches.Clear();
            TellProgress();
        }
        finally
        {
            foreach (var batch in batches)
            {
                batch.Dispose();
            }
        }
    }

    private Checkpoint WithStoreTime(Checkpoint checkpoint) =>
        checkpoint with { Spent = checkpoint.Spent + new StageTimes(TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, _storeTime) };

    private void TellProgress() =>
        Interlocked.Exchange(ref _progress, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();

    private static Checkpoint Sum(Checkpoint before, List<WorkBatch> batches)
    {
        var (accepted, quarantined, dropped, rows) = (before.Accepted, before.Quarantined, before.Dropped, before.Rows);
        var (errors, warnings, infos) = (before.Errors, before.Warnings, before.Infos);
        var spent = before.Spent;
        foreach (var batch in batches)
        {
            var staged = batch.Staged;
            accepted += staged.Accepted;
            quarantined += staged.Quarantined;
            dropped += staged.Dropped;
            rows += staged.Rows;
            spent += batch.Spent;
            foreach (var finding in staged.Findings)
            {
                errors += finding.Severity == Severity.Error ? 1 : 0;
                warnings += finding.Severity == Severity.Warning ? 1 : 0;
                infos += finding.Severity == Severity.Info ? 1 : 0;
            }
        }

        return before with
        {
            Accepted = accepted,
            Quarantined = quarantined,
            Dropped = dropped,
            Rows = rows,
            Errors = errors,
            Warnings = warnings,
            Infos = infos,
            Spent = spent,
        };
    }

    private async ValueTask WaitUntilStoredAsync(long offset, CancellationToken cancellationToken)
    {
        while (true)
        {
            var progress = Volatile.Read(ref _progress).Task;
            if (_failure is not null)
            {
                ThrowIfUnusable();
            }

            // What the end of the file says takes no bytes: the offset alone does not tell that it is stored.
            if (Durable.Offset >= offset && (!_hasEnding || Volatile.Read(ref _endingStored)))
            {
                return;
            }

            await progress.WaitAsync(cancellationToken);
        }
    }

    private async ValueTask FailAsync(Exception exception, List<WorkBatch> pending)
    {
        _failure = exception;
        _queue.Complete();
        while (await _queue.WaitToReadAsync())
        {
            while (_queue.Read() is { } batch)
            {
                pending.Add(batch);
            }
        }

        // A batch that is still being mapped keeps its buffers until it has ended.
        await Task.WhenAll(pending.Select(b => b.Mapped)).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        foreach (var batch in pending)
        {
            batch.Dispose();
        }

        // So does one that is being stored.
        await _storing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        TellProgress();
    }
}
