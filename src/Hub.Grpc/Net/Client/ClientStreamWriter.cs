using System.Runtime.CompilerServices;
using Grpc.Core;
using Grpc.Wire;

namespace Grpc.Net.Client;

/// <summary>The requests of a streaming call.</summary>
/// <typeparam name="TRequest">Request message type.</typeparam>
internal sealed class ClientStreamWriter<TRequest> : IClientStreamWriter<TRequest>
    where TRequest : class
{
    private readonly ClientCall _call;
    private readonly StreamingContent _content;
    private readonly Marshaller<TRequest> _marshaller;
    private readonly FrameSerializer _serializer = new();
    private Stream? _stream;
    private int _writing;
    private bool _completed;

    public ClientStreamWriter(ClientCall call, StreamingContent content, Marshaller<TRequest> marshaller)
    {
        _call = call;
        _content = content;
        _marshaller = marshaller;
        WriteOptions = call.Options.WriteOptions;
    }

    public WriteOptions? WriteOptions { get; set; }

    public Task WriteAsync(TRequest message) => WriteAsync(message, CancellationToken.None);

    public Task WriteAsync(TRequest message, CancellationToken cancellationToken) => SendAsync(message, cancellationToken).AsTask();

    public Task CompleteAsync()
    {
        if (Volatile.Read(ref _writing) == 1)
        {
            throw new InvalidOperationException("A message is being written: await the write before completing the stream.");
        }

        _completed = true;
        _content.Complete();
        _serializer.Release();
        return Task.CompletedTask;
    }

    /// <summary>What a write that has to wait keeps is pooled: only the task that the caller awaits is new.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask SendAsync(TRequest message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        cancellationToken.ThrowIfCancellationRequested();
        if (_completed)
        {
            throw new InvalidOperationException("The request stream is completed: no more messages can be written.");
        }

        if (Interlocked.Exchange(ref _writing, 1) == 1)
        {
            throw new InvalidOperationException("A message is being written already: one write at a time.");
        }

        CancellationTokenRegistration registration = cancellationToken.CanBeCanceled ? _call.CancelWith(cancellationToken) : default;
        try
        {
            _call.ThrowIfFinished();
            WriteFlags flags = WriteOptions?.Flags ?? default;
            ReadOnlyMemory<byte> frame = _call.Serialize(_serializer, _marshaller, message, flags);
            _stream ??= await _content.Stream.ConfigureAwait(false);
            await _stream.WriteAsync(frame, _call.CancellationToken).ConfigureAwait(false);
            if ((flags & WriteFlags.BufferHint) == 0)
            {
                await _stream.FlushAsync(_call.CancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is not (RpcException or InvalidOperationException))
        {
            throw await _call.FailWriteAsync(exception).ConfigureAwait(false);
        }
        finally
        {
            registration.Unregister();
            Volatile.Write(ref _writing, 0);
        }
    }
}
