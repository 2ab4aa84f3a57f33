using Hub.Engine.Plans;
using Hub.Records.Framing;
using Hub.Storage.Streams;

namespace Hub.Engine.Streams;

/// <content>First stage, in source order: bytes to records.</content>
public sealed partial class StreamSession
{
    /// <summary>Cuts what was left over and a new block into records and starts their mapping; null where nothing is complete yet.</summary>
    private WorkBatch? Cut(ReadOnlySpan<byte> block, bool isFinal)
    {
        var start = _scope.Time.GetTimestamp();
        var batch = Rent();
        var length = _carry.Length + block.Length;
        var buffer = batch.Fill(length);
        _carry.Memory.Span.CopyTo(buffer);
        block.CopyTo(buffer[_carry.Length..]);
        var done = CutRecords(batch, buffer, isFinal);
        _digest.Append(buffer[..done]);
        _carry.Clear();
        _carry.Write(buffer[done..]);
        if (done == 0 && batch.Records.Count == 0 && batch.Ending is null)
        {
            Recycle(batch);
            return null;
        }

        batch.Spent = new StageTimes(_scope.Time.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero);
        batch.Header = _header;
        batch.Bytes = done;
        batch.End = _framer!.ReadOffset == _framer.NextOffset ? new RestartPoint(_framer.Position, _digest.Save()) : null;
        _lastEnd = batch.End?.Position.Offset ?? _lastEnd;
        batch.Mapped = batch.Records.Count == 0 && batch.Ending is null ? Task.CompletedTask : Task.Run(() => MapAsync(batch));
        return batch;
    }

    private int CutRecords(WorkBatch batch, ReadOnlySpan<byte> buffer, bool isFinal)
    {
        var done = 0;
        while (true)
        {
            var status = _framer!.TryRead(buffer[done..], isFinal, out var start, out var length, out var consumed);
            switch (status)
            {
                case FrameStatus.Record:
                    batch.Records.Add(new RecordSlice(_framer.NextOrdinal - 1, _framer.RecordOffset, done + start, length, _framer.Damage));
                    break;
                case FrameStatus.Damaged:
                    batch.Records.Add(new RecordSlice(_framer.NextOrdinal - 1, _framer.RecordOffset, done + start, length, _framer.Damage, IsWhole: false));
                    break;
                case FrameStatus.Header:
                    _header = _framer.Header.ToArray();
                    break;
                case FrameStatus.End:
                    batch.Ending = _framer.Damage;
                    _hasEnding |= batch.Ending is not null;
                    return done + consumed;
                default:
                    return done + consumed;
            }

            done += consumed;
        }
    }

    private async Task MapAsync(WorkBatch batch)
    {
        await _scope.Workers.WaitAsync();
        try
        {
            if (!_workers.TryTake(out var worker))
            {
                worker = new RecordWorker(Kind == StreamKind.Rows ? new RowMapper(_scope.Plan, _scope.Rows!) : _scope.Plan.CreateMapper(_file, _scope.Lookups), _scope.Time);
            }

            worker.Run(batch);
            _workers.Add(worker);
        }
        finally
        {
            _scope.Workers.Release();
        }
    }

    private WorkBatch Rent() => _batches.TryTake(out var batch) ? batch : new WorkBatch(_scope.Plan.Edition.Groups, _scope.Plan.Kept);

    private void Recycle(WorkBatch batch)
    {
        batch.Clear();
        _batches.Add(batch);
    }
}
