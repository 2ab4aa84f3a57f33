namespace Hub.Kill;

/// <summary>What the network does to the bytes of all connections.</summary>
internal sealed class Weather
{
    /// <summary>Shortest chunk that is surely data, and how far from names and message heads a byte must be to be data.</summary>
    private const int DataBytes = 4096;
    private const int Distance = 256;

    private readonly Lock _gate = new();
    private TaskCompletionSource? _still;
    private TaskCompletionSource? _reached;
    private long _threshold;
    private long _sent;
    private int _alterAt = -1;

    /// <summary>True while what the hub says is lost.</summary>
    public bool LosesAnswers { get; set; }

    /// <summary>Counts the bytes to the hub from here on and stands still when there are so many; the task ends then.</summary>
    public Task StandStillAt(long bytes)
    {
        lock (_gate)
        {
            (_sent, _threshold) = (0, bytes);
            _reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _reached.Task;
        }
    }

    /// <summary>Nothing moves any more.</summary>
    public void StandStill()
    {
        lock (_gate)
        {
            _still ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>Everything moves again.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _still?.TrySetResult();
            (_still, _reached, LosesAnswers) = (null, null, false);
        }
    }

    /// <summary>Changes a byte of the next block of data. Names and heads stay whole: what they say is for TLS to guard, what a block says is for the hub.</summary>
    public void AlterNext(int place) => Volatile.Write(ref _alterAt, place);

    /// <summary>Lets a chunk pass, waits, changes it, or says that it is lost.</summary>
    public async ValueTask<bool> PassAsync(Memory<byte> chunk, bool toHub, CancellationToken cancellationToken)
    {
        if (Still(chunk.Length, toHub) is { } still)
        {
            await still.WaitAsync(cancellationToken);
        }

        if (!toHub)
        {
            return !LosesAnswers;
        }

        if (chunk.Length >= DataBytes && Interlocked.Exchange(ref _alterAt, -1) is >= 0 and var place && !TryAlter(chunk.Span, place))
        {
            AlterNext(place);
        }

        return true;
    }

    private static bool TryAlter(Span<byte> chunk, int place)
    {
        var at = Distance + (place % (chunk.Length - (2 * Distance)));
        if (chunk.Slice(at - Distance, 2 * Distance).IndexOf("runs/"u8) >= 0)
        {
            return false;
        }

        chunk[at] ^= 0x10;
        return true;
    }

    private Task? Still(int length, bool toHub)
    {
        lock (_gate)
        {
            if (toHub && _reached is { } reached && (_sent += length) >= _threshold)
            {
                _still ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                _reached = null;
                reached.TrySetResult();
            }

            return _still?.Task;
        }
    }
}
