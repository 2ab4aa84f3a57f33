using Google.Protobuf;
using Grpc.Core;

namespace Hub.Server.Limits;

/// <summary>The messages of a stream, no faster than the principal may send and with no longer pause than a stream may make.</summary>
internal sealed class MeteredReader<T>(IAsyncStreamReader<T> inner, PrincipalMeter meter, HubLimits limits, TimeProvider time) : IAsyncStreamReader<T>
{
    private readonly TimeSpan _patience = TimeSpan.FromSeconds(limits.MessageSeconds);

    public T Current => inner.Current;

    public async Task<bool> MoveNext(CancellationToken cancellationToken)
    {
        var next = inner.MoveNext(cancellationToken);
        try
        {
            if (!await (next.IsCompleted ? next : next.WaitAsync(_patience, time, cancellationToken)))
            {
                return false;
            }
        }
        catch (TimeoutException)
        {
            throw LimitException.Idle(limits.MessageSeconds);
        }

        // What is not read yet holds the sender back by the windows of HTTP/2.
        if (limits.BytesPerSecond > 0 && inner.Current is IMessage message && meter.Received(message.CalculateSize()) is { Ticks: > 0 } pause)
        {
            await Task.Delay(pause, time, cancellationToken);
        }

        return true;
    }
}
