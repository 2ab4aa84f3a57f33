namespace Hub.Server.Limits;

/// <summary>So much a second on the average, and a burst at once. For one caller at a time.</summary>
internal sealed class TokenBucket(double perSecond, double burst, TimeProvider time)
{
    private readonly double _most = burst;
    private double _tokens = burst;
    private long _filled = time.GetTimestamp();

    /// <summary>Takes what there is; false and nothing taken where there is too little.</summary>
    public bool TryTake(double amount)
    {
        Fill();
        if (_tokens < amount)
        {
            return false;
        }

        _tokens -= amount;
        return true;
    }

    /// <summary>Takes the amount, on credit where need be; says how long to wait before the next.</summary>
    public TimeSpan Take(double amount)
    {
        Fill();
        _tokens -= amount;
        return _tokens >= 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(-_tokens / perSecond);
    }

    private void Fill()
    {
        var now = time.GetTimestamp();
        _tokens = Math.Min(_most, _tokens + (time.GetElapsedTime(_filled, now).TotalSeconds * perSecond));
        _filled = now;
    }
}
