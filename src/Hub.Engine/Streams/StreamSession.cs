using System.Collections.Concurrent;
using Hub.Engine.Digests;
using Hub.Records.Framing;
using Hub.Storage;
using Hub.Storage.Staging;
using Hub.Storage.Streams;

namespace Hub.Engine.Streams;

/// <summary>
/// One writer's hold on a stream: takes blocks in order, cuts them into records, has them mapped by workers at the same time, and stores what comes out in
/// source order, each time with the checkpoint. What was taken and not stored when it ends did not happen. Thread-safe; blocks of two callers don't mix.
/// </summary>
public sealed partial class StreamSession : IAsyncDisposable
{
    private readonly StreamScope _scope;
    private readonly string _file;
    private readonly RecordFramer? _framer;
    private readonly Sha256State _digest;
    private readonly PooledBytes _carry = new();
    private readonly RecentBlocks _recent = new();
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly BatchQueue _queue;
    private readonly ConcurrentBag<WorkBatch> _batches = [];
    private readonly ConcurrentBag<RecordWorker> _workers = [];
    private readonly Task _writing;
    private Checkpoint _durable;

    // What the store was handed last, which is durable when the task has ended.
    private Checkpoint _handed;
    private Task _storing = Task.CompletedTask;
    private TimeSpan _storeTime;
    private long _storedUntil;
    private TaskCompletionSource _progress = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Exception? _failure;
    private byte[] _header = [];
    private readonly Lock _callersGate = new();
    private int _callers;
    private bool _leaving;
    private bool _closed;
    private bool _ended;
    private bool _hasEnding;
    private bool _endingStored;
    private long _lastEnd;
    private long _rowBytes;

    internal StreamSession(StreamScope scope, StoredStream stream, string file)
    {
        _scope = scope;
        _file = file;
        Run = stream.Run;
        Name = stream.Name;
        Ordinal = stream.Ordinal;
        Epoch = stream.Epoch;
        _handed = _durable = stream.Checkpoint;
        Kind = stream.Kind;
        if (Kind == StreamKind.Rows)
        {
            _rowBytes = RowBytesOf(stream.Checkpoint);
        }
        else
        {
            _framer = scope.Plan.CreateFramer(file);
            _framer.Restore(new FramerPosition(stream.Checkpoint.Offset, stream.Checkpoint.Records, stream.Checkpoint.Framing));
            _header = _framer.Header.ToArray();
        }

        _digest = Sha256State.Load(stream.Checkpoint.Digest.Span);
        NextOffset = stream.Checkpoint.Offset;
        _lastEnd = stream.Checkpoint.Offset;

        // What is read ahead when a budget stops the reading was read in vain.
        _queue = new BatchQueue(scope.Budget is null ? scope.Options.CheckpointBytes : scope.Options.CheckpointBytes / 4);
        _writing = Task.Run(WriteAsync);
    }

    /// <summary>Run that the stream belongs to.</summary>
    public string Run { get; }

    /// <summary>Name of the stream.</summary>
    public string Name { get; }

    /// <summary>Place in the manifest.</summary>
    public int Ordinal { get; }

    /// <summary>What is sent on it.</summary>
    public StreamKind Kind { get; }

    /// <summary>Number of this writer.</summary>
    public long Epoch { get; }

    /// <summary>Where the next block starts; for rows, the ordinal of the next one.</summary>
    public long NextOffset { get; private set; }

    /// <summary>What is stored.</summary>
    public Checkpoint Durable => Volatile.Read(ref _durable);

    /// <summary>True after another writer took the stream or the hub went away: the session takes nothing more.</summary>
    public bool IsClosed => _closed || _failure is not null;

    /// <summary>True while somebody appends or finalizes.</summary>
    internal bool HasCallers => Volatile.Read(ref _callers) > 0;

    /// <summary>Takes a block, if it starts at <see cref="NextOffset"/>. Waits while the store is behind: that is the backpressure.</summary>
    /// <param name="offset">Byte offset of the block in the source.</param>
    /// <param name="block">The bytes; the caller may reuse them when the call has ended.</param>
    /// <param name="crc">CRC-32C that the bytes must have; null: not checked.</param>
    /// <param name="flush">Whether to wait until everything so far that can be stored is.</param>
    /// <param name="cancellationToken">Ends the waiting; what is in stays in.</param>
    public async ValueTask<AppendResult> AppendAsync(long offset, ReadOnlyMemory<byte> block, uint? crc, bool flush, CancellationToken cancellationToken)
    {
        if (!block.IsEmpty)
        {
            RequireKind(StreamKind.Blocks);
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            ThrowIfUnusable();
            if (block.IsEmpty)
            {
                return flush ? await FlushAsync(AppendOutcome.Appended, cancellationToken) : Answer(AppendOutcome.Appended);
            }

            if (_scope.Budget?.Stop is not null)
            {
                return await FlushAsync(AppendOutcome.Stopped, cancellationToken);
            }

            var tooLarge = block.Length > _scope.Options.MaxBlockBytes;
            var actual = tooLarge ? 0 : Crc32C.Of(block.Span);
            var outcome = tooLarge ? AppendOutcome.TooLarge : Judge(offset, block.Length, actual, crc, actual);
            if (outcome == AppendOutcome.Appended)
            {
                _recent.Add(offset, block.Length, actual);
                NextOffset += block.Length;
                await EnqueueAsync(Cut(block.Span, isFinal: false));
            }

            return flush ? await FlushAsync(outcome, cancellationToken) : Answer(outcome);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Stops taking data and stores what is complete.</summary>
    public async ValueTask DisposeAsync()
    {
        await _gate.WaitAsync();
        try
        {
            _closed = true;
            _queue.Complete();
        }
        finally
        {
            _gate.Release();
        }

        await _writing;
        while (_batches.TryTake(out var batch))
        {
            batch.Dispose();
        }

        _carry.Dispose();
    }

    /// <summary>Counts a caller in; false: the session takes nothing more.</summary>
    internal bool TryEnter()
    {
        lock (_callersGate)
        {
            if (_leaving || IsClosed)
            {
                return false;
            }

            _callers++;
            return true;
        }
    }

    /// <summary>Counts a caller out. True: it was the last one, and nothing was taken that is not stored, so that the session may end.</summary>
    internal async ValueTask<bool> LeaveAsync()
    {
        if (!IsLast(-1))
        {
            return false;
        }

        await _gate.WaitAsync();
        try
        {
            if (!IsClosed)
            {
                await FlushAsync(AppendOutcome.Appended, CancellationToken.None);
            }

            return IsLast(0, leaving: IsClosed || NextOffset == Durable.Offset);
        }
        catch (Exception exception) when (exception is RefusedException or StoreException or InvalidOperationException)
        {
            // What ended the writing was told to whoever appended.
            return true;
        }
        finally
        {
            _gate.Release();
        }
    }

    private bool IsLast(int change, bool? leaving = null)
    {
        lock (_callersGate)
        {
            _callers += change;
            _leaving = _callers == 0 && leaving == true;
            return _callers == 0 && leaving != false;
        }
    }

    /// <summary>What is to be done with a payload: its place, its checksum, and what is known of the payload that took that place before.</summary>
    private AppendOutcome Judge(long offset, int length, uint crc, uint? wanted, uint shape)
    {
        if (wanted is { } declared && declared != crc)
        {
            return AppendOutcome.ContentMismatch;
        }

        if (offset >= 0 && offset < NextOffset && offset + length <= NextOffset)
        {
            return _recent.MayBe(offset, length, shape) ? AppendOutcome.AlreadyAppended : AppendOutcome.ContentMismatch;
        }

        if (_ended)
        {
            return AppendOutcome.Finalized;
        }

        return offset == NextOffset ? AppendOutcome.Appended : AppendOutcome.OutOfRange;
    }

    private AppendResult Answer(AppendOutcome outcome) => new(outcome, NextOffset, Durable) { Stop = outcome == AppendOutcome.Stopped ? _scope.Budget?.Stop : null };

    private async ValueTask<AppendResult> FlushAsync(AppendOutcome outcome, CancellationToken cancellationToken)
    {
        var marker = Rent();
        marker.Flush = true;
        await EnqueueAsync(marker);
        await WaitUntilStoredAsync(_lastEnd, cancellationToken);
        return Answer(outcome);
    }

    private async ValueTask EnqueueAsync(WorkBatch? batch)
    {
        if (batch is null)
        {
            return;
        }

        // Not cancellable: the block is taken, so it must reach the queue, or the next one would leave a hole.
        if (!await _queue.WriteAsync(batch))
        {
            ThrowIfUnusable();
            throw Refused.ShuttingDown();
        }
    }

    private void ThrowIfUnusable()
    {
        if (_failure is { } failure)
        {
            throw failure switch
            {
                RefusedException refused => refused,
                StoreException store => new StoreException(store.Fault, store.Ja, store.En, store),
                _ => new InvalidOperationException($"Stream {Name} of run {Run} failed.", failure),
            };
        }

        if (_closed)
        {
            throw _scope.IsStopping ? Refused.ShuttingDown() : Refused.Fenced(Run, Name, Epoch);
        }
    }
}
