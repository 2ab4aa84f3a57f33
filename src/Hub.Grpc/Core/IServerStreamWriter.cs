namespace Grpc.Core;

/// <summary>The server's stream of responses. It ends when the handler's task ends.</summary>
/// <typeparam name="T">Message type.</typeparam>
public interface IServerStreamWriter<in T> : IAsyncStreamWriter<T>
{
}
