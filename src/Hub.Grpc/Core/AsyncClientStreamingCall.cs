using System.Runtime.CompilerServices;

namespace Grpc.Core;

/// <summary>A running client streaming call.</summary>
/// <typeparam name="TRequest">Request message type.</typeparam>
/// <typeparam name="TResponse">Response message type.</typeparam>
public sealed class AsyncClientStreamingCall<TRequest, TResponse> : IDisposable
{
    private readonly AsyncCallState _state;

    /// <summary>Creates a call from callbacks.</summary>
    /// <param name="requestStream">The requests.</param>
    /// <param name="responseAsync">The response.</param>
    /// <param name="responseHeadersAsync">The response headers.</param>
    /// <param name="getStatusFunc">Gives the status.</param>
    /// <param name="getTrailersFunc">Gives the trailers.</param>
    /// <param name="disposeAction">Cancels and cleans up.</param>
    public AsyncClientStreamingCall(
        IClientStreamWriter<TRequest> requestStream,
        Task<TResponse> responseAsync,
        Task<Metadata> responseHeadersAsync,
        Func<Status> getStatusFunc,
        Func<Metadata> getTrailersFunc,
        Action disposeAction)
    {
        RequestStream = requestStream;
        ResponseAsync = responseAsync;
        _state = new AsyncCallState(responseHeadersAsync, getStatusFunc, getTrailersFunc, disposeAction);
    }

    /// <summary>Creates a call from callbacks with a state.</summary>
    /// <param name="requestStream">The requests.</param>
    /// <param name="responseAsync">The response.</param>
    /// <param name="responseHeadersAsync">Gives the response headers.</param>
    /// <param name="getStatusFunc">Gives the status.</param>
    /// <param name="getTrailersFunc">Gives the trailers.</param>
    /// <param name="disposeAction">Cancels and cleans up.</param>
    /// <param name="state">Argument of the callbacks.</param>
    public AsyncClientStreamingCall(
        IClientStreamWriter<TRequest> requestStream,
        Task<TResponse> responseAsync,
        Func<object, Task<Metadata>> responseHeadersAsync,
        Func<object, Status> getStatusFunc,
        Func<object, Metadata> getTrailersFunc,
        Action<object> disposeAction,
        object state)
    {
        RequestStream = requestStream;
        ResponseAsync = responseAsync;
        _state = new AsyncCallState(responseHeadersAsync, getStatusFunc, getTrailersFunc, disposeAction, state);
    }

    /// <summary>The response; fails with <see cref="RpcException"/> when the call does.</summary>
    public Task<TResponse> ResponseAsync { get; }

    /// <summary>The response headers.</summary>
    public Task<Metadata> ResponseHeadersAsync => _state.ResponseHeaders;

    /// <summary>Where requests go.</summary>
    public IClientStreamWriter<TRequest> RequestStream { get; }

    /// <summary>Awaits the response.</summary>
    public TaskAwaiter<TResponse> GetAwaiter() => ResponseAsync.GetAwaiter();

    /// <summary>Awaits the response, with or without the captured context.</summary>
    /// <param name="continueOnCapturedContext">Whether to continue on the captured context.</param>
    public ConfiguredTaskAwaitable<TResponse> ConfigureAwait(bool continueOnCapturedContext) =>
        ResponseAsync.ConfigureAwait(continueOnCapturedContext);

    /// <summary>The status of the ended call. Throws while the call runs.</summary>
    public Status GetStatus() => _state.GetStatus();

    /// <summary>The trailers of the ended call. Throws while the call runs.</summary>
    public Metadata GetTrailers() => _state.GetTrailers();

    /// <summary>Cancels the call if it still runs.</summary>
    public void Dispose() => _state.Dispose();
}
