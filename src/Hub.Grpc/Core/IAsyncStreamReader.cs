namespace Grpc.Core;

/// <summary>A stream of messages to read. One read at a time.</summary>
/// <typeparam name="T">Message type.</typeparam>
public interface IAsyncStreamReader<out T>
{
    /// <summary>The message read last. Throws before the first <see cref="MoveNext"/> and after the end.</summary>
    T Current { get; }

    /// <summary>Reads the next message into <see cref="Current"/>.</summary>
    /// <param name="cancellationToken">Ends the wait, and the call with it.</param>
    /// <returns>False at the end of the stream.</returns>
    Task<bool> MoveNext(CancellationToken cancellationToken);
}
