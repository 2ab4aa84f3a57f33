using System.Diagnostics;

namespace Grpc.Core;

/// <summary>Result of a call: a code and an explanation.</summary>
[DebuggerDisplay("{StatusCode} {Detail}")]
public struct Status
{
    /// <summary>Status <see cref="StatusCode.OK"/> without a detail.</summary>
    public static readonly Status DefaultSuccess = new(StatusCode.OK, "");

    /// <summary>Status <see cref="StatusCode.Cancelled"/> without a detail.</summary>
    public static readonly Status DefaultCancelled = new(StatusCode.Cancelled, "");

    /// <summary>Creates a status.</summary>
    /// <param name="statusCode">Status code.</param>
    /// <param name="detail">Explanation for the peer.</param>
    public Status(StatusCode statusCode, string detail)
        : this(statusCode, detail, null)
    {
    }

    /// <summary>Creates a status that remembers the exception behind it; the exception never goes over the wire.</summary>
    /// <param name="statusCode">Status code.</param>
    /// <param name="detail">Explanation for the peer.</param>
    /// <param name="debugException">The local exception that led to the status.</param>
    public Status(StatusCode statusCode, string detail, Exception? debugException)
    {
        StatusCode = statusCode;
        Detail = detail;
        DebugException = debugException;
    }

    /// <summary>Status code. <see cref="StatusCode.OK"/> is success, everything else an error.</summary>
    public StatusCode StatusCode { get; }

    /// <summary>Explanation.</summary>
    public string Detail { get; }

    /// <summary>The local exception that led to the status, for logs.</summary>
    public Exception? DebugException { get; }

    /// <inheritdoc/>
    public override readonly string ToString() =>
        DebugException is null
            ? $"Status(StatusCode=\"{StatusCode}\", Detail=\"{Detail}\")"
            : $"Status(StatusCode=\"{StatusCode}\", Detail=\"{Detail}\", DebugException=\"{DebugException.GetType()}: {DebugException.Message}\")";
}
