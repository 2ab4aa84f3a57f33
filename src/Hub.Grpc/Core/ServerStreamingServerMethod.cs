namespace Grpc.Core;

/// <summary>Handler of a server streaming call.</summary>
/// <typeparam name="TRequest">Request message type.</typeparam>
/// <typeparam name="TResponse">Response message type.</typeparam>
/// <param name="request">The request.</param>
/// <param name="responseStream">Where responses go.</param>
/// <param name="context">The call.</param>
public delegate Task ServerStreamingServerMethod<TRequest, TResponse>(TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context)
    where TRequest : class
    where TResponse : class;
