using System.Globalization;
using Grpc.Core;
using Hub.Contracts.Finding.V1;

namespace Hub.Client;

/// <summary>Tells what may pass by itself from what can't succeed, and turns the latter into words.</summary>
internal static class Faults
{
    private const string DetailTrailer = "hub-error-detail-bin";
    private const string PushbackTrailer = "grpc-retry-pushback-ms";

    /// <summary>True when the same call may succeed later: the connection, or a hub that is going away. What the hub says with a reason is final.</summary>
    public static bool IsTransient(Exception exception) => exception switch
    {
        RpcException { StatusCode: StatusCode.Unavailable } => true,
        RpcException { StatusCode: StatusCode.ResourceExhausted } => Pushback(exception) is not null,
        RpcException { StatusCode: StatusCode.Internal or StatusCode.Cancelled or StatusCode.Unknown or StatusCode.DeadlineExceeded } rpc => DetailOf(rpc) is null,
        HttpRequestException or IOException => exception is not FileNotFoundException and not DirectoryNotFoundException,
        _ => false,
    };

    /// <summary>After what time the hub says to try again, such as when another node is at work; null: it says nothing.</summary>
    public static TimeSpan? Pushback(Exception? exception) =>
        exception is RpcException rpc && int.TryParse(rpc.Trailers.GetValue(PushbackTrailer), NumberStyles.None, CultureInfo.InvariantCulture, out var pause)
            ? TimeSpan.FromMilliseconds(pause)
            : null;

    public static HubException ToException(RpcException exception, Uri server)
    {
        var detail = DetailOf(exception);
        var en = detail?.Message?.En is { Length: > 0 } english ? english : exception.Status.Detail;
        var ja = detail?.Message?.Ja is { Length: > 0 } japanese ? japanese : en;
        return exception.StatusCode switch
        {
            StatusCode.Unavailable or StatusCode.Cancelled or StatusCode.DeadlineExceeded or StatusCode.Unknown when detail is null => Unreachable(server, exception),
            StatusCode.Unavailable => new(HubFault.Unreachable, ja, en, exception) { Reason = detail!.Reason },
            StatusCode.Aborted => new(HubFault.Fenced, ja, en, exception) { Reason = detail?.Reason ?? "" },
            StatusCode.ResourceExhausted when detail?.Reason.StartsWith("LIMIT_", StringComparison.Ordinal) == true => new(HubFault.Refused, ja, en, exception) { Reason = detail.Reason },
            StatusCode.ResourceExhausted => new(HubFault.Store, ja, en, exception) { Reason = detail?.Reason ?? "" },
            StatusCode.Internal when detail?.Reason.StartsWith("STORE_", StringComparison.Ordinal) == true => new(HubFault.Store, ja, en, exception) { Reason = detail.Reason },
            StatusCode.Internal => new(HubFault.Internal, ja, en, exception) { Reason = detail?.Reason ?? "" },
            _ => new(HubFault.Refused, ja, en, exception) { Reason = detail?.Reason ?? "" },
        };
    }

    public static HubException Unreachable(Uri server, Exception inner) => new(
        HubFault.Unreachable,
        $"ハブ {server} に接続できません。ハブが動いているか、アドレスと経路を確かめてください。同じコマンドを再実行すると続きから送信します。",
        $"the hub at {server} can't be reached: check that it runs, its address and the way to it. The same command goes on where it stopped.",
        inner);

    private static ErrorDetail? DetailOf(RpcException exception)
    {
        var bytes = exception.Trailers.GetValueBytes(DetailTrailer);
        if (bytes is null)
        {
            return null;
        }

        try
        {
            return ErrorDetail.Parser.ParseFrom(bytes);
        }
        catch (Google.Protobuf.InvalidProtocolBufferException)
        {
            return null;
        }
    }
}
