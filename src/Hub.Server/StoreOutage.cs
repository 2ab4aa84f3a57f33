using Hub.Storage;
using Microsoft.Extensions.Logging;

namespace Hub.Server;

/// <summary>Says once that the store can't be reached, and once that it can again, however many calls fail in between.</summary>
internal sealed class StoreOutage(TimeProvider time, ILogger<StoreOutage> logger)
{
    private readonly Lock _gate = new();
    private long _since;
    private volatile bool _isOut;
    private int _calls;

    /// <summary>A call failed because the store can't be reached.</summary>
    public void Failed(StoreException exception)
    {
        lock (_gate)
        {
            _calls++;
            if (_isOut)
            {
                return;
            }

            (_isOut, _since, _calls) = (true, time.GetTimestamp(), 1);
        }

        ServerLog.StoreLost(logger, exception.En);
    }

    /// <summary>A call that needs the store came through.</summary>
    public void Answered()
    {
        if (!_isOut)
        {
            return;
        }

        int calls;
        TimeSpan gone;
        lock (_gate)
        {
            if (!_isOut)
            {
                return;
            }

            _isOut = false;
            (calls, gone) = (_calls, time.GetElapsedTime(_since));
        }

        ServerLog.StoreFound(logger, gone.TotalSeconds, calls);
    }
}
