namespace Grpc.Core;

/// <summary>A running server streaming call.</summary>
/// <typeparam name="TResponse">Response message type.</typeparam>
public sealed class AsyncServerStreamingCall<TResponse> : IDisposable
{
    private readonly AsyncCallState _state;

    /// <summary>Creates a call from callbacks.</summary>
    /// <param name="responseStream">The responses.</param>
    /// <param name="responseHeadersAsync">The response headers.</param>
    /// <param name="getStatusFunc">Gives the status.</param>
    /// <param name="getTrailersFunc">Gives the trailers.</param>
    /// <param name="disposeAction">Cancels and cleans up.</param>
    public AsyncServerStreamingCall(
        IAsyncStreamReader<TResponse> responseStream,
        Task<Metadata> responseHeadersAsync,
        Func<Status> getStatusFunc,
        Func<Metadata> getTrailersFunc,
        Action disposeAction)
    {
        ResponseStream = responseStream;
        _state = new AsyncCallState(responseHeadersAsync, getStatusFunc, getTrailersFunc, disposeAction);
    }

    /// <summary>Creates a call from callbacks with a state.</summary>
    /// <param name="responseStream">The responses.</param>
    /// <param name="responseHeadersAsync">Gives the response headers.</param>
    /// <param name="getStatusFunc">Gives the status.</param>
    /// <param name="getTrailersFunc">Gives the trailers.</param>
    /// <param name="disposeAction">Cancels and cleans up.</param>
    /// <param name="state">Argument of the callbacks.</param>
    public AsyncServerStreamingCall(
        IAsyncStreamReader<TResponse> responseStream,
        Func<object, Task<Metadata>> responseHeadersAsync,
        Func<object, Status> getStatusFunc,
        Func<object, Metadata> getTrailersFunc,
        Action<object> disposeAction,
        object state)
    {
        ResponseStream = responseStream;
        _state = new AsyncCallState(responseHeadersAsync, getStatusFunc, getTrailersFunc, disposeAction, state);
    }

    /// <summary>The responses.</summary>
    public IAsyncStreamReader<TResponse> ResponseStream { get; }

    /// <summary>The response headers.</summary>
    public Task<Metadata> ResponseHeadersAsync => _state.ResponseHeaders;

    /// <summary>The status of the ended call. Throws while the call runs.</summary>
    public Status GetStatus() => _state.GetStatus();

    /// <summary>The trailers of the ended call. Throws while the call runs.</summary>
    public Metadata GetTrailers() => _state.GetTrailers();

    /// <summary>Cancels the call if it still runs.</summary>
    public void Dispose() => _state.Dispose();
}
