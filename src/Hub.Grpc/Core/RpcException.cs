namespace Grpc.Core;

/// <summary>Thrown when a call ends with an error; thrown by a service to end a call with a chosen status.</summary>
public class RpcException : Exception
{
    /// <summary>Creates an exception with a status.</summary>
    /// <param name="status">Resulting status of the call.</param>
    public RpcException(Status status)
        : this(status, Metadata.Empty, status.ToString())
    {
    }

    /// <summary>Creates an exception with a status and a message of its own.</summary>
    /// <param name="status">Resulting status of the call.</param>
    /// <param name="message">The exception message.</param>
    public RpcException(Status status, string message)
        : this(status, Metadata.Empty, message)
    {
    }

    /// <summary>Creates an exception with a status and trailers.</summary>
    /// <param name="status">Resulting status of the call.</param>
    /// <param name="trailers">Response trailing metadata.</param>
    public RpcException(Status status, Metadata trailers)
        : this(status, trailers, status.ToString())
    {
    }

    /// <summary>Creates an exception with a status, trailers and a message of its own.</summary>
    /// <param name="status">Resulting status of the call.</param>
    /// <param name="trailers">Response trailing metadata.</param>
    /// <param name="message">The exception message.</param>
    public RpcException(Status status, Metadata trailers, string message)
        : base(message, status.DebugException)
    {
        ArgumentNullException.ThrowIfNull(trailers);
        Status = status;
        Trailers = trailers;
    }

    /// <summary>Resulting status of the call.</summary>
    public Status Status { get; }

    /// <summary>The status code of <see cref="Status"/>.</summary>
    public StatusCode StatusCode => Status.StatusCode;

    /// <summary>Trailing metadata of the call; empty when there was none.</summary>
    public Metadata Trailers { get; }
}
