namespace Grpc.Core;

/// <summary>Adds credentials to the headers of a call.</summary>
/// <param name="context">The call.</param>
/// <param name="metadata">Headers to add to.</param>
public delegate Task AsyncAuthInterceptor(AuthInterceptorContext context, Metadata metadata);
