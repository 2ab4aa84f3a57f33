using Grpc.Core;
using Hub.Engine;
using Hub.Storage;

namespace Hub.Server;

/// <summary>Status and stable name of every way in which a call can be refused (protos/README.md).</summary>
internal static class Reasons
{
    public static StatusCode StatusOf(RefusalReason reason) => reason switch
    {
        RefusalReason.RunNotFound or RefusalReason.StreamNotFound or RefusalReason.AdapterNotFound or RefusalReason.EditionNotFound
            or RefusalReason.GroupNotFound or RefusalReason.FileNotFound or RefusalReason.GaijiNotFound => StatusCode.NotFound,
        RefusalReason.RunExists => StatusCode.AlreadyExists,
        RefusalReason.RunState or RefusalReason.StreamState or RefusalReason.StreamKind or RefusalReason.NotCommitted or RefusalReason.ValueUnfit
            or RefusalReason.AdapterInvalid or RefusalReason.LookupPending or RefusalReason.LookupInUse or RefusalReason.GaijiState => StatusCode.FailedPrecondition,
        RefusalReason.SamePerson => StatusCode.PermissionDenied,
        RefusalReason.RowsNotTaken => StatusCode.Unimplemented,
        RefusalReason.WriterFenced or RefusalReason.GaijiChanged => StatusCode.Aborted,
        RefusalReason.ShuttingDown => StatusCode.Unavailable,
        _ => StatusCode.InvalidArgument,
    };

    public static StatusCode StatusOf(StoreFault fault) => fault switch
    {
        StoreFault.Unavailable or StoreFault.Busy => StatusCode.Unavailable,
        StoreFault.Full => StatusCode.ResourceExhausted,
        _ => StatusCode.Internal,
    };

    public static string NameOf(RefusalReason reason) => Snake(reason.ToString());

    public static string NameOf(StoreFault fault) => "STORE_" + Snake(fault.ToString());

    /// <summary>After what time the same call may succeed: at once on another node, or when another node is done. Null: nobody can say.</summary>
    public static TimeSpan? RetryAfter(string reason) =>
        reason == NameOf(RefusalReason.ShuttingDown) ? TimeSpan.FromMilliseconds(100)
        : reason == NameOf(StoreFault.Busy) ? TimeSpan.FromMilliseconds(300)
        : reason is "LIMIT_CALLS" or "LIMIT_RATE" or "LIMIT_IDLE" ? TimeSpan.FromSeconds(1)
        : null;

    private static string Snake(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? "_" + c : char.ToUpperInvariant(c).ToString()));
}
