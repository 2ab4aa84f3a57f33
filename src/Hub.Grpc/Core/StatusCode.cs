namespace Grpc.Core;

/// <summary>Outcome of a call, as numbered by the gRPC protocol.</summary>
public enum StatusCode
{
    /// <summary>Success.</summary>
    OK = 0,

    /// <summary>The call was cancelled, as a rule by the caller.</summary>
    Cancelled = 1,

    /// <summary>An error of which nothing more is known.</summary>
    Unknown = 2,

    /// <summary>The client gave an argument that is wrong whatever the state of the system.</summary>
    InvalidArgument = 3,

    /// <summary>The deadline passed before the call ended.</summary>
    DeadlineExceeded = 4,

    /// <summary>What was asked for does not exist.</summary>
    NotFound = 5,

    /// <summary>What was to be created exists.</summary>
    AlreadyExists = 6,

    /// <summary>The caller may not do this. Not for callers who are not known, see <see cref="Unauthenticated"/>.</summary>
    PermissionDenied = 7,

    /// <summary>A quota or a size limit is used up.</summary>
    ResourceExhausted = 8,

    /// <summary>The system is not in the state the call needs.</summary>
    FailedPrecondition = 9,

    /// <summary>The call was aborted, as a rule by a concurrency conflict.</summary>
    Aborted = 10,

    /// <summary>The call went past the valid range.</summary>
    OutOfRange = 11,

    /// <summary>The method does not exist or is not supported.</summary>
    Unimplemented = 12,

    /// <summary>An invariant of the system is broken.</summary>
    Internal = 13,

    /// <summary>The service cannot be reached now; trying again may help.</summary>
    Unavailable = 14,

    /// <summary>Data is lost or damaged beyond repair.</summary>
    DataLoss = 15,

    /// <summary>The caller gave no valid credentials.</summary>
    Unauthenticated = 16,
}
