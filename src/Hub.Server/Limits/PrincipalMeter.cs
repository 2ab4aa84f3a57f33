namespace Hub.Server.Limits;

/// <summary>What one principal has open and how fast it calls and sends. Thread-safe.</summary>
internal sealed class PrincipalMeter(HubLimits limits, TimeProvider time)
{
    private const int BurstSeconds = 3;

    private readonly Lock _gate = new();
    private readonly TokenBucket _calls = new(limits.CallsPerSecond, (double)limits.CallsPerSecond * BurstSeconds, time);
    private readonly TokenBucket? _bytes = limits.BytesPerSecond > 0 ? new(limits.BytesPerSecond, limits.BytesPerSecond, time) : null;
    private readonly TokenBucket _news = new(1 / Seldom.Pause.TotalSeconds, 1, time);
    private int _open;

    /// <summary>True while no call is open.</summary>
    public bool IsIdle => Volatile.Read(ref _open) == 0;

    /// <summary>A call begins; <see cref="End"/> when it ends.</summary>
    /// <exception cref="LimitException">It may not begin.</exception>
    public void Begin()
    {
        lock (_gate)
        {
            if (_open >= limits.Calls)
            {
                throw LimitException.Calls(limits.Calls);
            }

            if (!_calls.TryTake(1))
            {
                throw LimitException.Rate(limits.CallsPerSecond);
            }

            _open++;
        }
    }

    /// <summary>Whether a refusal is worth a line in the log: the first is, and then one in a while.</summary>
    public bool IsNews()
    {
        lock (_gate)
        {
            return _news.TryTake(1);
        }
    }

    /// <summary>A call ended.</summary>
    public void End()
    {
        lock (_gate)
        {
            _open--;
        }
    }

    /// <summary>Bytes came; says how long to take no more.</summary>
    public TimeSpan Received(int bytes)
    {
        if (_bytes is null)
        {
            return TimeSpan.Zero;
        }

        lock (_gate)
        {
            return _bytes.Take(bytes);
        }
    }
}
