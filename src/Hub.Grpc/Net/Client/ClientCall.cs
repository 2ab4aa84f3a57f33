using Grpc.Core;
using Grpc.Wire;

namespace Grpc.Net.Client;

/// <summary>One running call of any kind: its life from request to status. The typed readers and writers stand on it.</summary>
internal sealed partial class ClientCall : IDisposable
{
    private readonly GrpcChannel _channel;
    private readonly IMethod _method;
    private readonly string? _host;
    private readonly DateTime _deadline;
    private readonly CancellationTokenSource _cancellation = new();
    private readonly TaskCompletionSource<Metadata> _headers = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<CallOutcome> _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationTokenRegistration _callerRegistration;
    private CancellationTokenRegistration _parentRegistration;
    private ITimer? _deadlineTimer;
    private CallOutcome? _localEnd;
    private HttpContent? _content;
    private HttpResponseMessage? _response;
    private Task _started = Task.CompletedTask;

    public ClientCall(GrpcChannel channel, IMethod method, string? host, CallOptions options)
    {
        _channel = channel;
        _method = method;
        _host = host;
        Options = options;
        _deadline = EffectiveDeadline(options);
        CancellationToken = _cancellation.Token;
        RequestEncoding = options.Headers?.GetValue(HeaderNames.CompressionRequest);
        if (RequestEncoding is not null and not HeaderNames.Identity && channel.FindCompression(RequestEncoding) is null)
        {
            throw new InvalidOperationException($"The channel has no compression provider for '{RequestEncoding}'.");
        }
    }

    public CallOptions Options { get; }

    /// <summary>Cancelled when the call is over.</summary>
    public CancellationToken CancellationToken { get; }

    public Task<Metadata> ResponseHeaders => _headers.Task;

    private string? RequestEncoding { get; }

    /// <summary>Sends the request. Errors show when the response is awaited.</summary>
    /// <param name="content">The request body.</param>
    public void Start(HttpContent content)
    {
        _content = content;
        _channel.Register(this);
        TimeSpan left = _deadline == DateTime.MaxValue ? Timeout.InfiniteTimeSpan : _deadline - Now;
        if (left <= TimeSpan.Zero && left != Timeout.InfiniteTimeSpan)
        {
            End(DeadlineExceeded());
        }
        else if (left != Timeout.InfiniteTimeSpan)
        {
            StartDeadline(left);
        }

        _callerRegistration = CancelWith(Options.CancellationToken);
        if (Options.PropagationToken is ServerCallToken { PropagatesCancellation: true } parent)
        {
            _parentRegistration = CancelWith(parent.CancellationToken);
        }

        _started = StartAsync(content);
        if (_finished.Task.IsCompleted)
        {
            Release();
        }
    }

    public Status GetStatus() => Outcome().Status;

    public Metadata GetTrailers() => Outcome().Trailers;

    public void Dispose() => End(new CallOutcome(new Status(StatusCode.Cancelled, "The call was disposed by its caller."), Metadata.Empty, IsLocal: true));

    /// <summary>Lets a token cancel the call.</summary>
    /// <param name="token">The token.</param>
    public CancellationTokenRegistration CancelWith(CancellationToken token) =>
        token.UnsafeRegister(
            static call => ((ClientCall)call!).End(new CallOutcome(new Status(StatusCode.Cancelled, "The call was cancelled by its caller."), Metadata.Empty, IsLocal: true)),
            this);

    public void ThrowIfFinished()
    {
        if (!_finished.Task.IsCompleted)
        {
            return;
        }

        throw _finished.Task.Result.Status.StatusCode == StatusCode.OK
            ? new InvalidOperationException("The call has ended: no more messages can be written.")
            : ToException(_finished.Task.Result);
    }

    /// <summary>Ends the call because of an exception, and says what to throw.</summary>
    /// <param name="exception">What happened.</param>
    public Exception Fail(Exception exception)
    {
        CallOutcome outcome = Volatile.Read(ref _localEnd) ?? exception switch
        {
            RpcException rpc => new CallOutcome(rpc.Status, rpc.Trailers, IsLocal: false),
            _ when _deadline <= Now => DeadlineExceeded(),
            _ => new CallOutcome(StatusMapping.FromException(exception), Metadata.Empty, IsLocal: false),
        };
        Finish(outcome, abort: true);
        return ToException(_finished.Task.Result);
    }

    /// <summary>Says what to throw when a write failed: the status the call ended with, if it comes soon.</summary>
    /// <param name="exception">What the transport threw.</param>
    public async Task<Exception> FailWriteAsync(Exception exception)
    {
        // The server may have ended the call: then the status is on its way and says more than the broken write.
        await Task.WhenAny(_finished.Task, Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None)).ConfigureAwait(false);
        if (!_finished.Task.IsCompleted)
        {
            return _response is null
                ? Fail(exception)
                : new RpcException(new Status(StatusCode.Unavailable, "The server takes no more requests. The status of the call is at the end of its responses.", exception));
        }

        return _finished.Task.Result.Status.StatusCode == StatusCode.OK
            ? new InvalidOperationException("The call has ended: no more messages can be written.")
            : ToException(_finished.Task.Result);
    }

    private static DateTime Now => TimeProvider.System.GetUtcNow().UtcDateTime;

    private static DateTime EffectiveDeadline(CallOptions options)
    {
        DateTime deadline = options.Deadline ?? DateTime.MaxValue;
        if (deadline.Kind != DateTimeKind.Utc && deadline != DateTime.MaxValue && deadline != DateTime.MinValue)
        {
            throw new InvalidOperationException("The deadline must be in UTC: DateTimeKind.Utc, DateTime.MaxValue or DateTime.MinValue.");
        }

        return options.PropagationToken is ServerCallToken { PropagatesDeadline: true } parent && parent.Deadline < deadline ? parent.Deadline : deadline;
    }

    private static CallOutcome DeadlineExceeded() =>
        new(new Status(StatusCode.DeadlineExceeded, "The deadline passed before the call ended."), Metadata.Empty, IsLocal: true);

    private void StartDeadline(TimeSpan left)
    {
        // A timer cannot wait longer than about 49 days: then it looks again.
        TimeSpan due = left < TimeSpan.FromDays(40) ? left : TimeSpan.FromDays(40);
        _deadlineTimer = TimeProvider.System.CreateTimer(
            static state =>
            {
                var call = (ClientCall)state!;
                TimeSpan rest = call._deadline - Now;
                if (rest <= TimeSpan.Zero)
                {
                    call.End(DeadlineExceeded());
                }
                else
                {
                    call._deadlineTimer?.Change(rest < TimeSpan.FromDays(40) ? rest + TimeSpan.FromMilliseconds(1) : TimeSpan.FromDays(40), Timeout.InfiniteTimeSpan);
                }
            },
            this,
            due,
            Timeout.InfiniteTimeSpan);
    }

    /// <summary>Ends the call from this side.</summary>
    private void End(CallOutcome outcome)
    {
        Interlocked.CompareExchange(ref _localEnd, outcome, null);
        Finish(_localEnd!, abort: true);
    }

    private void Finish(CallOutcome outcome, bool abort)
    {
        if (!_finished.TrySetResult(outcome))
        {
            return;
        }

        if (_headers.TrySetException(ToException(outcome)))
        {
            _ = _headers.Task.Exception;
        }

        _channel.Unregister(this);
        (_content as StreamingContent)?.Abort();
        if (abort)
        {
            // Resets the stream if it still runs: the server learns of it at once.
            _cancellation.Cancel();
        }

        _response?.Dispose();
        Release();
    }

    private void Release()
    {
        _deadlineTimer?.Dispose();
        _callerRegistration.Unregister();
        _parentRegistration.Unregister();
    }

    private CallOutcome Outcome() =>
        _finished.Task.IsCompleted ? _finished.Task.Result : throw new InvalidOperationException("The call has not ended yet: it has no status.");

    private Exception ToException(CallOutcome outcome)
    {
        var exception = new RpcException(outcome.Status, outcome.Trailers);
        return outcome.IsLocal && _channel.ThrowOperationCanceled
            ? new OperationCanceledException(outcome.Status.Detail, exception, Options.CancellationToken)
            : exception;
    }
}
