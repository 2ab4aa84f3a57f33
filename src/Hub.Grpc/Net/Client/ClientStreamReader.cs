using System.Runtime.CompilerServices;
using Grpc.Core;

namespace Grpc.Net.Client;

/// <summary>The responses of a streaming call.</summary>
/// <typeparam name="TResponse">Response message type.</typeparam>
internal sealed class ClientStreamReader<TResponse>(ClientCall call, Marshaller<TResponse> marshaller) : IAsyncStreamReader<TResponse>
    where TResponse : class
{
    private TResponse? _current;
    private int _reading;

    public TResponse Current => _current ?? throw new InvalidOperationException("There is no current message: MoveNext was not called or the stream has ended.");

    public Task<bool> MoveNext(CancellationToken cancellationToken) => ReadAsync(cancellationToken).AsTask();

    /// <summary>What a read that has to wait keeps is pooled: only the task that the caller awaits is new.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _reading, 1) == 1)
        {
            throw new InvalidOperationException("A message is being read already: one read at a time.");
        }

        try
        {
            _current = null;
            if (!cancellationToken.CanBeCanceled)
            {
                _current = await call.ReadAsync(marshaller).ConfigureAwait(false);
                return _current is not null;
            }

            CancellationTokenRegistration registration = call.CancelWith(cancellationToken);
            try
            {
                _current = await call.ReadAsync(marshaller).ConfigureAwait(false);
                return _current is not null;
            }
            finally
            {
                registration.Unregister();
            }
        }
        finally
        {
            Volatile.Write(ref _reading, 0);
        }
    }
}
