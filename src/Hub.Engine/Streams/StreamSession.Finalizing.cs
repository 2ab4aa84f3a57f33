using System.Globalization;
using Hub.Findings;
using Hub.Storage;
using Hub.Storage.Streams;

namespace Hub.Engine.Streams;

/// <content>The end of a stream: both sides compare what was sent.</content>
public sealed partial class StreamSession
{
    /// <summary>Closes the stream if the client's claim is what was received. On disagreement nothing is closed and the findings say why.</summary>
    /// <param name="claim">What the client sent.</param>
    /// <param name="request">The request, remembered with the end of the stream.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async ValueTask<FinalizeResult> FinalizeAsync(FinalizeClaim claim, RequestStamp request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claim);
        await _gate.WaitAsync(cancellationToken);
        try
        {
            ThrowIfUnusable();
            if (claim.Size != NextOffset)
            {
                return Disagree(CompletenessFindings.SizeDiffers, Number(NextOffset), Number(claim.Size));
            }

            var digest = DigestOfAll();
            if (!claim.AgreesWith(digest, Kind))
            {
                return Disagree(CompletenessFindings.DigestDiffers, digest, claim.Sha256);
            }

            if (!_ended)
            {
                _ended = true;
                await EnqueueAsync(Kind == StreamKind.Rows ? null : Cut([], isFinal: true));
            }

            await FlushAsync(AppendOutcome.Appended, cancellationToken);
            if (claim.Records is { } records && records != Durable.Records)
            {
                return Disagree(CompletenessFindings.RecordCountDiffers, Number(Durable.Records), Number(records));
            }

            var final = await _scope.Store.FinalizeStreamAsync(Run, Name, Epoch, claim.Size, digest, Durable.Spent, request, _scope.Time.GetUtcNow(), cancellationToken);
            return final ? new FinalizeResult(true, []) : throw Refused.Fenced(Run, Name, Epoch);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>SHA-256 of everything received, in lower-case hex.</summary>
    private string DigestOfAll()
    {
        var digest = _digest.Clone();
        digest.Append(_carry.Memory.Span);
        return digest.Hex();
    }

    private FinalizeResult Disagree(FindingCode code, string found, string expected) => new(
        false,
        [new Finding(code, SourcePosition.None with { Stream = Name }) { Field = Name, Found = found, Expected = expected }]);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
