using System.Runtime.CompilerServices;
using Google.Protobuf;
using Hub.Contracts.Character.V1;

namespace Hub.Client;

/// <content>Identification of characters (文字同定).</content>
public sealed partial class HubClient
{
    private const int ImportPartBytes = 64 * 1024;

    /// <summary>The rows of a work list that fit, most persons affected first. <see cref="ListGaijiRequest.Run"/> may be an id.</summary>
    public async IAsyncEnumerable<Gaiji> ListGaijiAsync(ListGaijiRequest filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var request = filter.Clone();
        request.Run = filter.Run.Length > 0 ? RunNames.Run(filter.Run) : "";
        using var call = Characters.ListGaiji(request, cancellationToken: cancellationToken);
        await foreach (var answer in ReadAsync(call.ResponseStream, cancellationToken))
        {
            yield return answer.Gaiji;
        }
    }

    /// <summary>Decides which character a gaiji is. The request gets its id here.</summary>
    public async Task<Gaiji> DecideGaijiAsync(DecideGaijiRequest decision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var request = decision.Clone();
        request.RequestId = NewRequestId();
        return (await _persistence.CallAsync(token => Characters.DecideGaijiAsync(request, cancellationToken: token).ResponseAsync, cancellationToken)).Gaiji;
    }

    /// <summary>Checks another person's decision; says which runs' quarantined records were mapped again. The request gets its id here.</summary>
    public async Task<CheckGaijiResponse> CheckGaijiAsync(CheckGaijiRequest check, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(check);
        var request = check.Clone();
        request.RequestId = NewRequestId();
        return await _persistence.CallAsync(token => Characters.CheckGaijiAsync(request, cancellationToken: token).ResponseAsync, cancellationToken);
    }

    /// <summary>Opens a decided or checked gaiji again. The request gets its id here.</summary>
    public async Task<Gaiji> ReopenGaijiAsync(ReopenGaijiRequest reopening, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reopening);
        var request = reopening.Clone();
        request.RequestId = NewRequestId();
        return (await _persistence.CallAsync(token => Characters.ReopenGaijiAsync(request, cancellationToken: token).ResponseAsync, cancellationToken)).Gaiji;
    }

    /// <summary>Takes in a CSV, UTF-8 or Shift_JIS, of at most 16 MiB. The header gets its id here; a repeat after a cut changes nothing more.</summary>
    public async Task<ImportGaijiResponse> ImportGaijiAsync(ImportGaijiHeader header, ReadOnlyMemory<byte> csv, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(header);
        var first = header.Clone();
        first.RequestId = NewRequestId();
        return await _persistence.CallAsync(
            async token =>
            {
                using var call = Characters.ImportGaiji(cancellationToken: token);
                await call.RequestStream.WriteAsync(new ImportGaijiRequest { Header = first }, token);
                for (var at = 0; at < csv.Length; at += ImportPartBytes)
                {
                    var part = csv.Slice(at, Math.Min(ImportPartBytes, csv.Length - at));
                    await call.RequestStream.WriteAsync(new ImportGaijiRequest { Content = UnsafeByteOperations.UnsafeWrap(part) }, token);
                }

                await call.RequestStream.CompleteAsync();
                return await call.ResponseAsync;
            },
            cancellationToken);
    }
}
