namespace Grpc.Core;

/// <summary>What a server call hands on to the client calls made on its behalf.</summary>
internal sealed class ServerCallToken(DateTime deadline, CancellationToken cancellationToken, ContextPropagationOptions options) : ContextPropagationToken
{
    public DateTime Deadline { get; } = deadline;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public bool PropagatesDeadline { get; } = options.IsPropagateDeadline;

    public bool PropagatesCancellation { get; } = options.IsPropagateCancellation;
}
