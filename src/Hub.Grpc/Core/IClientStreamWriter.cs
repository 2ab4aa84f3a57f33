namespace Grpc.Core;

/// <summary>The client's stream of requests.</summary>
/// <typeparam name="T">Message type.</typeparam>
public interface IClientStreamWriter<in T> : IAsyncStreamWriter<T>
{
    /// <summary>Ends the stream. To be called once, when no write is running.</summary>
    Task CompleteAsync();
}
