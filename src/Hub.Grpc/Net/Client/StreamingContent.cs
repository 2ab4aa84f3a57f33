using System.Net;
using System.Net.Http.Headers;
using Grpc.Wire;

namespace Grpc.Net.Client;

/// <summary>A request body that a stream writer fills while the call runs.</summary>
internal sealed class StreamingContent : HttpContent
{
    private readonly TaskCompletionSource<Stream> _stream = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _completed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public StreamingContent()
    {
        Headers.ContentType = new MediaTypeHeaderValue(HeaderNames.ContentType);
    }

    /// <summary>The stream to write to, once the connection is there.</summary>
    public Task<Stream> Stream => _stream.Task;

    /// <summary>Ends the body.</summary>
    public void Complete() => _completed.TrySetResult();

    /// <summary>Ends the body because the call is over.</summary>
    public void Abort()
    {
        _stream.TrySetCanceled();
        _ = _stream.Task.Exception;
        _completed.TrySetCanceled();
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        // A connection that refused the call may make HttpClient try another one: what was written to the first is not there any more.
        if (_stream.Task.IsCompleted)
        {
            throw new HttpRequestException("The call was refused after messages of it may have been written.");
        }

        // The flush sends the request headers: the server must see the call before the first message.
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        _stream.TrySetResult(stream);

        // Not ended by the token, which is cancelled too where the peer resets the call or the connection ends: their error says more than that the body was cancelled.
        await _completed.Task.ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = -1;
        return false;
    }
}
