using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Grpc.Core;
using Grpc.Net.Compression;
using Grpc.Wire;

namespace Grpc.AspNetCore.Server;

internal sealed partial class ServerCall
{
    private readonly PayloadContext _payload = new();
    private ICompressionProvider? _requestCompression;
    private PooledBufferWriter? _decompressed;

    /// <summary>Finds the compression of the request, or throws UNIMPLEMENTED.</summary>
    public void UseRequestEncoding()
    {
        string? encoding = HttpContext.Request.Headers[HeaderNames.Encoding];
        HttpContext.Response.Headers[HeaderNames.AcceptEncoding] = Options.AcceptEncoding;
        if (!string.IsNullOrEmpty(encoding) && encoding != HeaderNames.Identity)
        {
            _requestCompression = Options.FindCompression(encoding) ?? throw WireErrors.UnknownEncoding(encoding);
        }
    }

    /// <summary>Reads the next message.</summary>
    /// <typeparam name="T">Message type.</typeparam>
    /// <param name="marshaller">Its marshaller.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Null at the end of the stream.</returns>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<T?> ReadAsync<T>(Marshaller<T> marshaller, CancellationToken cancellationToken)
        where T : class
    {
        PipeReader input = HttpContext.Request.BodyReader;
        while (true)
        {
            ReadResult result = await input.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (result.IsCanceled)
            {
                throw new OperationCanceledException("Reading the request was cancelled.");
            }

            ReadOnlySequence<byte> buffer = result.Buffer;
            bool found = false;
            try
            {
                found = Frame.TryRead(ref buffer, Options.MaxReceive, out ReadOnlySequence<byte> payload, out bool compressed);
                if (found)
                {
                    return Deserialize(marshaller, payload, compressed);
                }

                if (result.IsCompleted)
                {
                    return buffer.IsEmpty ? null : throw WireErrors.Incomplete();
                }
            }
            finally
            {
                input.AdvanceTo(buffer.Start, found ? buffer.Start : buffer.End);
            }
        }
    }

    /// <summary>Reads the one message of the request.</summary>
    /// <typeparam name="T">Message type.</typeparam>
    /// <param name="marshaller">Its marshaller.</param>
    public async ValueTask<T> ReadSingleAsync<T>(Marshaller<T> marshaller)
        where T : class
    {
        T message = await ReadAsync(marshaller, CancellationTokenCore).ConfigureAwait(false) ?? throw WireErrors.MissingMessage();
        PipeReader input = HttpContext.Request.BodyReader;
        ReadResult rest = await input.ReadAsync(CancellationTokenCore).ConfigureAwait(false);
        bool more = !rest.Buffer.IsEmpty;
        input.AdvanceTo(rest.Buffer.End);
        return more ? throw WireErrors.MoreThanOneMessage() : message;
    }

    private T Deserialize<T>(Marshaller<T> marshaller, in ReadOnlySequence<byte> payload, bool compressed)
    {
        if (!compressed)
        {
            return _payload.Read(marshaller, payload);
        }

        if (_requestCompression is null)
        {
            throw WireErrors.CompressedWithoutEncoding();
        }

        _decompressed ??= new PooledBufferWriter();
        _decompressed.Clear();
        MessageCompression.Decompress(_requestCompression, payload, Options.MaxReceive, _decompressed);
        return _payload.Read(marshaller, new ReadOnlySequence<byte>(_decompressed.WrittenMemory));
    }
}
