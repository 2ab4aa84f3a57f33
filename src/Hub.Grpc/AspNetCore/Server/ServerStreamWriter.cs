using System.Runtime.CompilerServices;
using Grpc.Core;

namespace Grpc.AspNetCore.Server;

/// <summary>The responses of a streaming call.</summary>
/// <typeparam name="TResponse">Response message type.</typeparam>
internal sealed class ServerStreamWriter<TResponse>(ServerCall call, Marshaller<TResponse> marshaller) : IServerStreamWriter<TResponse>
    where TResponse : class
{
    private int _writing;
    private bool _completed;

    public WriteOptions? WriteOptions
    {
        get => call.WriteOptions;
        set => call.WriteOptions = value;
    }

    /// <summary>Called when the handler has returned: the response is gone then.</summary>
    public void Complete() => _completed = true;

    public Task WriteAsync(TResponse message) => WriteAsync(message, CancellationToken.None);

    public Task WriteAsync(TResponse message, CancellationToken cancellationToken) => SendAsync(message, cancellationToken).AsTask();

    /// <summary>What a write that has to wait keeps is pooled: only the task that the caller awaits is new.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask SendAsync(TResponse message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        cancellationToken.ThrowIfCancellationRequested();
        if (_completed)
        {
            throw new InvalidOperationException("The call has ended: no more messages can be written.");
        }

        if (Interlocked.Exchange(ref _writing, 1) == 1)
        {
            throw new InvalidOperationException("A message is being written already: one write at a time.");
        }

        try
        {
            bool flush = ((WriteOptions?.Flags ?? default) & WriteFlags.BufferHint) == 0;
            await call.WriteAsync(marshaller, message, flush, cancellationToken.CanBeCanceled ? cancellationToken : call.CancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Volatile.Write(ref _writing, 0);
        }
    }
}
