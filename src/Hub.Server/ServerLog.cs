using Microsoft.Extensions.Logging;

namespace Hub.Server;

/// <summary>What the hub logs. Ids are stable; nothing personal, no content of data.</summary>
internal static partial class ServerLog
{
    [LoggerMessage(1001, LogLevel.Information, "The hub listens on {Uri}, data in {Folder}")]
    public static partial void Started(ILogger logger, Uri uri, string folder);

    [LoggerMessage(1002, LogLevel.Information, "The hub has stopped")]
    public static partial void Stopped(ILogger logger);

    [LoggerMessage(1101, LogLevel.Information, "{Method} refused: {Reason}")]
    public static partial void Refused(ILogger logger, string method, string reason);

    [LoggerMessage(1102, LogLevel.Error, "{Method} failed in the store: {Fault}")]
    public static partial void StoreFailed(ILogger logger, string method, string fault, Exception exception);

    [LoggerMessage(1103, LogLevel.Critical, "{Method} failed")]
    public static partial void Failed(ILogger logger, string method, Exception exception);

    [LoggerMessage(1104, LogLevel.Warning, "{Method} denied: {Reason}")]
    public static partial void Denied(ILogger logger, string method, string reason);

    [LoggerMessage(1105, LogLevel.Warning, "{Principal} asks for more than it may: {Reason}; told at most each 10 s")]
    public static partial void LimitReached(ILogger logger, string principal, string reason);

    [LoggerMessage(1106, LogLevel.Warning, "Connections refused: {Reason}; told at most each 10 s")]
    public static partial void ConnectionRefused(ILogger logger, string reason);

    [LoggerMessage(1107, LogLevel.Warning, "{Method} failed after its client had ended it")]
    public static partial void FailedAlone(ILogger logger, string method, Exception exception);

    [LoggerMessage(1108, LogLevel.Error, "The store can't be reached: {Cause} Told once until it can")]
    public static partial void StoreLost(ILogger logger, string cause);

    [LoggerMessage(1109, LogLevel.Warning, "The store can be reached again after {Seconds:F0} s; {Calls} call(s) failed meanwhile")]
    public static partial void StoreFound(ILogger logger, double seconds, int calls);

    [LoggerMessage(1201, LogLevel.Information, "Run {Run} created: adapter {Adapter}, {Files} file(s)")]
    public static partial void RunCreated(ILogger logger, string run, string adapter, int files);

    [LoggerMessage(1202, LogLevel.Information, "Run {Run} is {State}, verdict {Verdict}, {Blocking} blocking finding(s)")]
    public static partial void RunChanged(ILogger logger, string run, string state, string verdict, int blocking);

    [LoggerMessage(1301, LogLevel.Information, "Stream {Stream} of run {Run} opened: epoch {Epoch}, goes on at {Offset}")]
    public static partial void StreamOpened(ILogger logger, string run, string stream, long epoch, long offset);

    [LoggerMessage(1302, LogLevel.Information, "Stream {Stream} of run {Run} finalized: {Bytes} bytes, {Records} records")]
    public static partial void StreamFinalized(ILogger logger, string run, string stream, long bytes, long records);

    [LoggerMessage(1303, LogLevel.Warning, "Stream {Stream} of run {Run} not finalized: {Differences} difference(s) between client and hub")]
    public static partial void StreamDisputed(ILogger logger, string run, string stream, int differences);
}
