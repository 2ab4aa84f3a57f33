using Microsoft.AspNetCore.Http;

namespace Hub.Server.Hosting;

/// <summary>
/// The calls that run, so that what they stand on outlives them: Kestrel that stops gives connections up, but waits neither for what still runs on them nor for calls that
/// have not come to their turn. After a flood of calls that were begun and reset these are many.
/// </summary>
internal sealed class RunningCalls
{
    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _left = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _running;
    private bool _closed;

    /// <summary>Passes a call on, or cuts it off where the hub has closed.</summary>
    public async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        if (!TryEnter())
        {
            context.Abort();
            return;
        }

        try
        {
            await next(context);
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Lets no call begin any more, and ends when those that run have left, or patience has.</summary>
    public async Task CloseAsync(TimeSpan patience, TimeProvider time)
    {
        lock (_gate)
        {
            _closed = true;
            if (_running == 0)
            {
                _left.TrySetResult();
            }
        }

        await ((Task)_left.Task.WaitAsync(patience, time)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private bool TryEnter()
    {
        lock (_gate)
        {
            _running += _closed ? 0 : 1;
            return !_closed;
        }
    }

    private void Leave()
    {
        lock (_gate)
        {
            if (--_running == 0 && _closed)
            {
                _left.TrySetResult();
            }
        }
    }
}
