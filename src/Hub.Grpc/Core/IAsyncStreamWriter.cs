namespace Grpc.Core;

/// <summary>A stream of messages to write. One write at a time.</summary>
/// <typeparam name="T">Message type.</typeparam>
public interface IAsyncStreamWriter<in T>
{
    /// <summary>Options of the next and later writes; null means the defaults.</summary>
    WriteOptions? WriteOptions { get; set; }

    /// <summary>Writes a message. The task ends when flow control has let it out: awaiting it is the backpressure.</summary>
    /// <param name="message">The message; not null.</param>
    Task WriteAsync(T message);

    /// <summary>Writes a message.</summary>
    /// <param name="message">The message; not null.</param>
    /// <param name="cancellationToken">Ends the wait, and the call with it.</param>
    Task WriteAsync(T message, CancellationToken cancellationToken)
    {
        if (cancellationToken.CanBeCanceled)
        {
            throw new NotSupportedException("This stream writer cannot cancel a write.");
        }

        return WriteAsync(message);
    }
}
