using Grpc.Core;
using Microsoft.AspNetCore.Http.Features;

namespace Hub.Server.Limits;

/// <summary>
/// The answers of a stream, each taken within the time that a client has for it: one that opens a download and never reads would else hold the call, and what the call
/// reads from, for good. Slow readers are left alone as long as they take a message in time; the other calls of the connection in any case.
/// </summary>
internal sealed class MeteredWriter<T>(IServerStreamWriter<T> inner, ServerCallContext context, HubLimits limits, TimeProvider time) : IServerStreamWriter<T>
{
    private const int Cancel = 8;

    private readonly TimeSpan _patience = TimeSpan.FromSeconds(limits.TakeSeconds);

    public WriteOptions? WriteOptions
    {
        get => inner.WriteOptions;
        set => inner.WriteOptions = value;
    }

    public Task WriteAsync(T message) => WriteAsync(message, CancellationToken.None);

    public Task WriteAsync(T message, CancellationToken cancellationToken)
    {
        var write = inner.WriteAsync(message, cancellationToken);
        return write.IsCompleted ? write : TakenAsync(write);
    }

    private async Task TakenAsync(Task write)
    {
        try
        {
            await write.WaitAsync(_patience, time, CancellationToken.None);
        }
        catch (TimeoutException)
        {
            // Trailers would wait behind the message: the stream is reset, which ends the write as well.
            var features = context.GetHttpContext().Features;
            if (features.Get<IHttpResetFeature>() is { } reset)
            {
                reset.Reset(Cancel);
            }
            else
            {
                features.GetRequiredFeature<IHttpRequestLifetimeFeature>().Abort();
            }

            await write.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw LimitException.Untaken(limits.TakeSeconds);
        }
    }
}
