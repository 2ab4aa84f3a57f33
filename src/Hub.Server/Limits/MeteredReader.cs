using Google.Protobuf;
using Grpc.Core;

namespace Hub.Server.Limits;

/// <summary>
/// The messages of a stream, no faster than the principal may send and with no longer pause than a stream may make. Whatever ends the wait, the read has ended with it:
/// one that went on would read what is no longer the call's.
/// </summary>
internal sealed class MeteredReader<T>(IAsyncStreamReader<T> inner, PrincipalMeter meter, HubLimits limits, TimeProvider time) : IAsyncStreamReader<T>, IDisposable
{
    private readonly TimeSpan _patience = TimeSpan.FromSeconds(limits.MessageSeconds);
    private readonly CancellationTokenSource _end = new(Timeout.InfiniteTimeSpan, time);

    public T Current => inner.Current;

    public async Task<bool> MoveNext(CancellationToken cancellationToken)
    {
        await using var ended = cancellationToken.UnsafeRegister(static end => ((CancellationTokenSource)end!).Cancel(), _end);
        var next = inner.MoveNext(_end.Token);
        try
        {
            if (!next.IsCompleted)
            {
                _end.CancelAfter(_patience);
            }

            if (!await next)
            {
                return false;
            }
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw LimitException.Idle(limits.MessageSeconds);
        }
        finally
        {
            _end.CancelAfter(Timeout.InfiniteTimeSpan);
        }

        // What is not read yet holds the sender back by the windows of HTTP/2.
        if (limits.BytesPerSecond > 0 && inner.Current is IMessage message && meter.Received(message.CalculateSize()) is { Ticks: > 0 } pause)
        {
            await Task.Delay(pause, time, cancellationToken);
        }

        return true;
    }

    public void Dispose() => _end.Dispose();
}
