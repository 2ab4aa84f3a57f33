using System.Threading.Channels;

namespace Hub.Engine.Streams;

/// <summary>
/// Batches between the cutting of a stream and its writer. It holds about as many source bytes as one checkpoint stores, so that the next checkpoint is mapped
/// while the store takes this one, and memory stays bounded whatever the blocks' size. One writer and one reader at a time.
/// </summary>
internal sealed class BatchQueue(long capacity)
{
    private const int MostBatches = 64;

    private readonly Channel<WorkBatch> _channel = Channel.CreateBounded<WorkBatch>(new BoundedChannelOptions(MostBatches) { SingleReader = true });
    private TaskCompletionSource _room = NewSignal();
    private long _bytes;

    /// <summary>Adds a batch when there is room. False: the queue is complete and took nothing.</summary>
    public async ValueTask<bool> WriteAsync(WorkBatch batch)
    {
        while (true)
        {
            var room = Volatile.Read(ref _room);
            if (Interlocked.Read(ref _bytes) < capacity)
            {
                break;
            }

            await room.Task;
        }

        Interlocked.Add(ref _bytes, batch.Bytes);
        while (!_channel.Writer.TryWrite(batch))
        {
            if (!await _channel.Writer.WaitToWriteAsync())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes nothing more; what is in it can still be read.</summary>
    public void Complete() => _channel.Writer.TryComplete();

    /// <summary>Waits for a batch. False: the queue is complete and empty.</summary>
    public ValueTask<bool> WaitToReadAsync() => _channel.Reader.WaitToReadAsync();

    /// <summary>The next batch; null: none is there now.</summary>
    public WorkBatch? Read()
    {
        if (!_channel.Reader.TryRead(out var batch))
        {
            return null;
        }

        Interlocked.Add(ref _bytes, -batch.Bytes);
        Interlocked.Exchange(ref _room, NewSignal()).TrySetResult();
        return batch;
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
