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
            while (await _queue.WaitToReadAsync())
            {
                while (await NextAsync(pending.Count > 0) is { } batch)
                {
                    await batch.Mapped;
                    pending.Add(batch);
                    bytes += batch.Bytes;
                    if (batch.Flush || bytes >= _scope.Options.CheckpointBytes)
                    {
                        await StoreAsync(pending);
                        bytes = 0;
                    }
                }

                await StoreAsync(pending);
                bytes = 0;
            }
        }
#pragma warning disable CA1031 // Whatever ended the writing is told to whoever uses the session.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await FailAsync(exception, pending);
        }
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

    /// <summary>Stores the batches up to the last one after which reading can restart; the others stay pending.</summary>
    private async ValueTask StoreAsync(List<WorkBatch> pending)
    {
        var count = pending.FindLastIndex(b => b.End is not null) + 1;
        if (count > 0)
        {
            var point = pending[count - 1].End!;
            var checkpoint = Sum(_durable, pending, count) with
            {
                Offset = point.Position.Offset,
                Records = point.Position.Ordinal,
                Framing = point.Position.State,
                Digest = point.Digest,
            };
            var start = _scope.Time.GetTimestamp();
            var write = new StreamWrite(Run, Name, Epoch, _durable.Offset, [.. pending.Take(count).Select(b => b.Staged)], checkpoint, _scope.Time.GetUtcNow());
            var written = await _scope.Patience.ExecuteAsync(static (s, token) => s.Store.WriteAsync(s.Write, token), (_scope.Store, Write: write), CancellationToken.None);
            if (!written)
            {
                throw Refused.Fenced(Run, Name, Epoch);
            }

            // Its own time is stored with the next checkpoint, or with the end of the stream.
            var stored = new StageTimes(TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, _scope.Time.GetElapsedTime(start));
            Volatile.Write(ref _durable, checkpoint with { Spent = checkpoint.Spent + stored });
            if (_scope.Budget?.Count(Name, pending.Take(count)) is { } stop)
            {
                await _scope.Patience.ExecuteAsync(static (s, token) => s.Store.AddRunFindingsAsync(s.Run, [s.Stop], token), (_scope.Store, Run, Stop: stop), CancellationToken.None);
            }

            for (var i = 0; i < count; i++)
            {
                _endingStored |= pending[i].Ending is not null;
                Recycle(pending[i]);
            }

            pending.RemoveRange(0, count);
        }

        foreach (var marker in pending.Where(b => b.Bytes == 0 && b.Records.Count == 0).ToList())
        {
            pending.Remove(marker);
            Recycle(marker);
        }

        Interlocked.Exchange(ref _progress, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }

    private static Checkpoint Sum(Checkpoint before, List<WorkBatch> batches, int count)
    {
        var (accepted, quarantined, dropped, rows) = (before.Accepted, before.Quarantined, before.Dropped, before.Rows);
        var (errors, warnings, infos) = (before.Errors, before.Warnings, before.Infos);
        var spent = before.Spent;
        for (var i = 0; i < count; i++)
        {
            var staged = batches[i].Staged;
            accepted += staged.Accepted;
            quarantined += staged.Quarantined;
            dropped += staged.Dropped;
            rows += staged.Rows;
            spent += batches[i].Spent;
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

        Interlocked.Exchange(ref _progress, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }
}
