namespace Hub.Server.Limits;

/// <summary>What one principal has open and how fast it calls and sends. Thread-safe.</summary>
internal sealed class PrincipalMeter(HubLimits limits, TimeProvider time)
{
    private const int BurstSeconds = 3;

    private readonly Lock _gate = new();
    private readonly TokenBucket _calls = new(limits.CallsPerSecond, (double)limits.CallsPerSecond * BurstSeconds, time);
    private readonly TokenBucket? _bytes = limits.BytesPerSecond > 0 ? new(limits.BytesPerSecond, limits.BytesPerSecond, time) : null;
    private int _open;
    private bool _isOver;

    /// <summary>True while no call is open.</summary>
    public bool IsIdle => Volatile.Read(ref _open) == 0;

    /// <summary>A call begins; <see cref="End"/> when it ends.</summary>
    /// <param name="isFirst">True where the call is refused and the one before was not: worth a line in the log.</param>
    /// <returns>Why it may not; null: it may.</returns>
    public LimitException? Begin(out bool isFirst)
    {
        lock (_gate)
        {
            var refusal = _open >= limits.Calls ? LimitException.Calls(limits.Calls) : _calls.TryTake(1) ? null : LimitException.Rate(limits.CallsPerSecond);
            isFirst = refusal is not null && !_isOver;
            _isOver = refusal is not null;
            _open += refusal is null ? 1 : 0;
            return refusal;
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
