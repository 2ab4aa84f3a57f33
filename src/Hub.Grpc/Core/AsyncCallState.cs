namespace Grpc.Core;

/// <summary>The callbacks behind the call objects, with or without a state argument.</summary>
internal readonly struct AsyncCallState
{
    private readonly object? _state;
    private readonly object _responseHeaders;
    private readonly Delegate _getStatus;
    private readonly Delegate _getTrailers;
    private readonly Delegate _dispose;

    public AsyncCallState(Task<Metadata> responseHeaders, Func<Status> getStatus, Func<Metadata> getTrailers, Action dispose)
    {
        _state = null;
        _responseHeaders = responseHeaders;
        _getStatus = getStatus;
        _getTrailers = getTrailers;
        _dispose = dispose;
    }

    public AsyncCallState(Func<object, Task<Metadata>> responseHeaders, Func<object, Status> getStatus, Func<object, Metadata> getTrailers, Action<object> dispose, object state)
    {
        _state = state;
        _responseHeaders = responseHeaders;
        _getStatus = getStatus;
        _getTrailers = getTrailers;
        _dispose = dispose;
    }

    public Task<Metadata> ResponseHeaders =>
        _responseHeaders is Func<object, Task<Metadata>> function ? function(_state!) : (Task<Metadata>)_responseHeaders;

    public Status GetStatus() =>
        _getStatus is Func<object, Status> function ? function(_state!) : ((Func<Status>)_getStatus)();

    public Metadata GetTrailers() =>
        _getTrailers is Func<object, Metadata> function ? function(_state!) : ((Func<Metadata>)_getTrailers)();

    public void Dispose()
    {
        if (_dispose is Action<object> action)
        {
            action(_state!);
        }
        else
        {
            ((Action)_dispose)();
        }
    }
}
