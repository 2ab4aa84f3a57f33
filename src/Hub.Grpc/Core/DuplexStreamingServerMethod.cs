namespace Grpc.Core;

/// <summary>Handler of a call in which both sides stream.</summary>
/// <typeparam name="TRequest">Request message type.</typeparam>
/// <typeparam name="TResponse">Response message type.</typeparam>
/// <param name="requestStream">The requests.</param>
/// <param name="responseStream">Where responses go.</param>
/// <param name="context">The call.</param>
public delegate Task DuplexStreamingServerMethod<TRequest, TResponse>(IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context)
    where TRequest : class
    where TResponse : class;
