using Grpc.Core;
using Hub.Contracts.Ingest.V1;

namespace Hub.Client.Upload;

/// <summary>One Append call: keeps what is unanswered below the hub's limit, and lets what the hub said come before the echo of a broken write.</summary>
internal sealed class AppendCall : IAsyncDisposable
{
    private readonly StreamTarget _target;
    private readonly IngestStream _stream;
    private readonly CancellationTokenSource _stop;
    private readonly AsyncDuplexStreamingCall<AppendRequest, AppendResponse> _call;
    private readonly SendWindow _window;
    private readonly Action _moved;
    private readonly Task _reading;
    private bool _begun;

    public AppendCall(StreamTarget target, OpenStreamResponse opened, int leastWindow, Action moved, CancellationToken cancellationToken)
    {
        _target = target;
        _stream = opened.Stream;
        _moved = moved;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _call = target.Client.Ingest.Append(cancellationToken: _stop.Token);
        _window = new SendWindow(Math.Max(opened.MaxOutstandingBytes, leastWindow));
        _reading = ReadAnswersAsync();
    }

    /// <summary>Sends one request once there is room for it; false when the hub has ended the call: complete it to see why.</summary>
    public async ValueTask<bool> SendAsync(AppendRequest request, int bytes, CancellationToken cancellationToken)
    {
        try
        {
            if (_reading.IsCompleted || !await _window.TakeAsync(bytes, _reading, cancellationToken))
            {
                return false;
            }

            if (!_begun)
            {
                (request.Stream, request.Epoch, _begun) = (_target.Name, _stream.Epoch, true);
            }

            await _call.RequestStream.WriteAsync(request, cancellationToken);
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // When the hub ended the call, what it said is the reason; the write that failed is only the echo.
            await _stop.CancelAsync();
            await _reading;
            throw;
        }
    }

    /// <summary>Ends the sending and waits for the last answer.</summary>
    public async Task CompleteAsync()
    {
        if (!_reading.IsFaulted)
        {
            await _call.RequestStream.CompleteAsync();
        }

        await _reading;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _call.Dispose();
        _stop.Dispose();
    }

    private async Task ReadAnswersAsync()
    {
        while (await _call.ResponseStream.MoveNext(_stop.Token))
        {
            var answer = _call.ResponseStream.Current;
            _target.Line?.Answered(answer);
            _moved();
            if (answer.Outcome is AppendResponse.Types.Outcome.Appended or AppendResponse.Types.Outcome.AlreadyAppended)
            {
                _window.Answered();
            }
            else
            {
                throw _target.Rejected(answer);
            }
        }
    }
}
