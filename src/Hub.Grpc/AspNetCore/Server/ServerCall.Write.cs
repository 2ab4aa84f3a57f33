using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Grpc.Core;
using Grpc.Net.Compression;
using Grpc.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Grpc.AspNetCore.Server;

internal sealed partial class ServerCall
{
    private readonly PipeSerializer _serializer = new();
    private FrameSerializer? _compressor;
    private ICompressionProvider? _responseCompression;
    private bool _buffered;

    /// <summary>Takes the compression of the options, if the client accepts it.</summary>
    public void UseResponseEncoding()
    {
        if (Options.ResponseEncoding is not null and not HeaderNames.Identity && IsAccepted(Options.ResponseEncoding))
        {
            UseResponseEncoding(Options.ResponseEncoding);
        }
    }

    /// <summary>Writes a message.</summary>
    /// <typeparam name="T">Message type.</typeparam>
    /// <param name="marshaller">Its marshaller.</param>
    /// <param name="message">The message.</param>
    /// <param name="flush">Whether to send it now.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public async ValueTask WriteAsync<T>(Marshaller<T> marshaller, T message, bool flush, CancellationToken cancellationToken)
    {
        HttpResponse response = HttpContext.Response;
        if (!response.HasStarted)
        {
            // Before the first byte is in the pipe, so that the trailers are known to go after it.
            await response.StartAsync(cancellationToken).ConfigureAwait(false);
        }

        PipeWriter output = response.BodyWriter;
        lock (_gate)
        {
            ThrowIfEnded();
            if (_responseCompression is null || ((WriteOptionsCore?.Flags ?? default) & WriteFlags.NoCompress) != 0)
            {
                _serializer.Write(output, marshaller, message, Options.MaxSend);
            }
            else
            {
                _compressor ??= new FrameSerializer();
                ReadOnlyMemory<byte> frame = _compressor.Write(marshaller, message, Options.MaxSend, _responseCompression, Options.ResponseLevel);
                frame.Span.CopyTo(output.GetSpan(frame.Length));
                output.Advance(frame.Length);
            }

            _buffered = !flush;
        }

        if (flush)
        {
            FlushResult result = await output.FlushAsync(cancellationToken).ConfigureAwait(false);
            if (result.IsCompleted)
            {
                CancellationTokenCore.ThrowIfCancellationRequested();
                throw new OperationCanceledException("The client is gone: nothing more can be sent.");
            }
        }
    }

    private void UseResponseEncoding(string encoding)
    {
        _responseCompression = encoding == HeaderNames.Identity
            ? null
            : Options.FindCompression(encoding) ?? throw new InvalidOperationException($"There is no compression provider for '{encoding}'.");
        HttpContext.Response.Headers[HeaderNames.Encoding] = encoding;
    }

    private bool IsAccepted(string encoding)
    {
        StringValues accepted = HttpContext.Request.Headers[HeaderNames.AcceptEncoding];
        foreach (string? value in accepted)
        {
            foreach (Range range in value.AsSpan().Split(','))
            {
                if (value.AsSpan(range).Trim().SequenceEqual(encoding))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
