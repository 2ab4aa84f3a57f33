using System.Runtime.CompilerServices;
using Grpc.Core;

namespace Grpc.AspNetCore.Server;

/// <summary>The requests of a streaming call.</summary>
/// <typeparam name="TRequest">Request message type.</typeparam>
internal sealed class ServerStreamReader<TRequest>(ServerCall call, Marshaller<TRequest> marshaller) : IAsyncStreamReader<TRequest>
    where TRequest : class
{
    private TRequest? _current;
    private bool _completed;

    public TRequest Current => _current ?? throw new InvalidOperationException("There is no current message: MoveNext was not called or the stream has ended.");

    /// <summary>Called when the handler has returned: the request is gone then.</summary>
    public void Complete() => _completed = true;

    public Task<bool> MoveNext(CancellationToken cancellationToken) => ReadAsync(cancellationToken).AsTask();

    /// <summary>What a read that has to wait keeps is pooled: only the task that the caller awaits is new.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (_completed)
        {
            throw new InvalidOperationException("The call has ended: no more messages can be read.");
        }

        _current = null;
        _current = await call.ReadAsync(marshaller, cancellationToken.CanBeCanceled ? cancellationToken : call.CancellationToken).ConfigureAwait(false);
        return _current is not null;
    }
}
