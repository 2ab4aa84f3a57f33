namespace Grpc.Core;

/// <summary>Hands a server call's deadline and cancellation to a client call; see <see cref="ServerCallContext.CreatePropagationToken"/>.</summary>
public abstract class ContextPropagationToken
{
    internal ContextPropagationToken()
    {
    }
}
