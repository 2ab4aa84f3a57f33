using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using Grpc.Core;
using Grpc.Net.Compression;
using Grpc.Wire;

namespace Grpc.Net.Client;

internal sealed partial class ClientCall
{
    private readonly PayloadContext _payload = new();
    private FrameReader? _reader;
    private PooledBufferWriter? _decompressed;
    private ICompressionProvider? _responseCompression;

    /// <summary>Reads the next message of the response.</summary>
    /// <typeparam name="T">Message type.</typeparam>
    /// <param name="marshaller">Its marshaller.</param>
    /// <returns>Null when the call ended with success; otherwise its error is thrown.</returns>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<T?> ReadAsync<T>(Marshaller<T> marshaller)
        where T : class
    {
        try
        {
            await _started.ConfigureAwait(false);
            if (_reader is not null && !_finished.Task.IsCompleted)
            {
                if (await _reader.ReadAsync(CancellationToken).ConfigureAwait(false))
                {
                    return Deserialize(marshaller, _reader);
                }

                FinishWithTrailers();
            }
        }
        catch (Exception exception)
        {
            ReleaseBuffers();
            throw Fail(exception is RpcException local && StatusFromTrailers() is { StatusCode: not StatusCode.OK } status ? new RpcException(status, Trailers(), local.Message) : exception);
        }

        ReleaseBuffers();
        CallOutcome outcome = Outcome();
        return outcome.Status.StatusCode == StatusCode.OK ? null : throw ToException(outcome);
    }

    /// <summary>Reads the one message of the response, and the status.</summary>
    /// <typeparam name="T">Message type.</typeparam>
    /// <param name="marshaller">Its marshaller.</param>
    public async Task<T> ReadSingleAsync<T>(Marshaller<T> marshaller)
        where T : class
    {
        T? message = await ReadAsync(marshaller).ConfigureAwait(false);
        if (message is null)
        {
            throw new RpcException(WireErrors.MissingMessage().Status, GetTrailers());
        }

        if (await ReadAsync(marshaller).ConfigureAwait(false) is not null)
        {
            throw Fail(WireErrors.MoreThanOneMessage());
        }

        return message;
    }

    private async Task StartAsync(HttpContent content)
    {
        try
        {
            HttpResponseMessage response = await SendAsync(content).ConfigureAwait(false);
            _response = response;
            if (_finished.Task.IsCompleted)
            {
                response.Dispose();
                return;
            }

            if (response.StatusCode != HttpStatusCode.OK || !HeaderNames.IsGrpcContentType(response.Content.Headers.ContentType?.MediaType))
            {
                throw new RpcException(NotGrpc(response));
            }

            Metadata headers = ToMetadata(response.Headers);
            if (response.Headers.NonValidated.Contains(HeaderNames.Status))
            {
                // Trailers-only: the status came with the headers, and there is no body.
                _headers.TrySetResult(headers);
                Finish(new CallOutcome(ReadStatus(response.Headers), headers, IsLocal: false), abort: false);
                return;
            }

            if (response.Headers.NonValidated.TryGetValues(HeaderNames.Encoding, out HeaderStringValues encoding) && encoding.ToString() is var name and not HeaderNames.Identity)
            {
                _responseCompression = _channel.FindCompression(name) ?? throw new RpcException(new Status(StatusCode.Internal, $"The server answers with the grpc-encoding '{name}', which the client did not offer."));
            }

            _reader = new FrameReader(await response.Content.ReadAsStreamAsync(CancellationToken).ConfigureAwait(false), _channel.MaxReceive);
            _headers.TrySetResult(headers);
        }
        catch (Exception exception)
        {
            Fail(exception);
        }
    }

    private T Deserialize<T>(Marshaller<T> marshaller, FrameReader reader)
    {
        if (!reader.IsCompressed)
        {
            return _payload.Read(marshaller, reader.Payload);
        }

        if (_responseCompression is null)
        {
            throw WireErrors.CompressedWithoutEncoding();
        }

        _decompressed ??= new PooledBufferWriter();
        _decompressed.Clear();
        MessageCompression.Decompress(_responseCompression, reader.Payload, _channel.MaxReceive, _decompressed);
        return _payload.Read(marshaller, new ReadOnlySequence<byte>(_decompressed.WrittenMemory));
    }

    /// <summary>Only the reading side calls this: nobody else knows that the buffers are not in use.</summary>
    private void ReleaseBuffers()
    {
        _reader?.Release();
        _decompressed?.Release();
    }

    private void FinishWithTrailers() =>
        Finish(new CallOutcome(StatusFromTrailers() ?? new Status(StatusCode.Unknown, "The server ended the call without a status."), Trailers(), IsLocal: false), abort: false);

    private Status? StatusFromTrailers() =>
        _response is { } response && response.TrailingHeaders.NonValidated.Contains(HeaderNames.Status) ? ReadStatus(response.TrailingHeaders) : null;

    private Metadata Trailers() => _response is { } response ? ToMetadata(response.TrailingHeaders) : Metadata.Empty;

    private static Status ReadStatus(HttpResponseHeaders headers)
    {
        string code = headers.NonValidated[HeaderNames.Status].ToString();
        string message = headers.NonValidated.TryGetValues(HeaderNames.Message, out HeaderStringValues text) ? PercentEncoding.Decode(text.ToString()) : "";
        return int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            ? new Status(value is >= 0 and <= (int)StatusCode.Unauthenticated ? (StatusCode)value : StatusCode.Unknown, message)
            : new Status(StatusCode.Unknown, $"The grpc-status '{code}' is not a number.");
    }

    private static Status NotGrpc(HttpResponseMessage response)
    {
        if (response.Headers.NonValidated.Contains(HeaderNames.Status))
        {
            return ReadStatus(response.Headers);
        }

        string detail = response.StatusCode == HttpStatusCode.OK
            ? $"The response is not gRPC: its content type is '{response.Content.Headers.ContentType}'."
            : $"The server answered with HTTP status {(int)response.StatusCode}.";
        return new Status(StatusMapping.FromHttpStatus(response.StatusCode), detail);
    }

    private static Metadata ToMetadata(HttpResponseHeaders headers)
    {
        var metadata = new Metadata();
        foreach ((string name, HeaderStringValues values) in headers.NonValidated)
        {
            if (!MetadataCoding.IsReserved(name))
            {
                foreach (string value in values)
                {
                    MetadataCoding.Add(metadata, name, value);
                }
            }
        }

        return metadata;
    }
}
