using Google.Protobuf;
using Hub.Contracts.Ingest.V1;

namespace Hub.Client.Upload;

/// <summary>A stream of a run as a target of sending: what every kind of upload does with it.</summary>
internal sealed class StreamTarget(HubClient client, string run, string stream, ProgressLine? line)
{
    private const int MaxMismatches = 5;

    private int _mismatches;
    private OpenStreamRequest? _opening;

    public HubClient Client => client;

    public string Name { get; } = RunNames.Stream(run, stream);

    public ProgressLine? Line => line;

    /// <summary>
    /// Opens the stream for one attempt. A request whose answer did not come is asked again as it was: were it another one, the first might still be on its way and fence
    /// this very writer when it arrives.
    /// </summary>
    public async Task<OpenStreamResponse> OpenAsync(IngestStream.Types.Kind kind, bool restart, CancellationToken cancellationToken)
    {
        if (_opening is null || _opening.Kind != kind || _opening.Restart != restart)
        {
            _opening = new OpenStreamRequest { Name = Name, RequestId = HubClient.NewRequestId(), Kind = kind, Restart = restart };
        }

        var opened = await client.Ingest.OpenStreamAsync(_opening, cancellationToken: cancellationToken);
        _opening = null;
        line?.Opened(opened.Stream);
        return opened;
    }

    /// <summary>Closes the stream; both sides must agree.</summary>
    public async Task<IngestStream> FinalizeAsync(long epoch, long size, byte[] sha256, CancellationToken cancellationToken)
    {
        var request = new FinalizeStreamRequest { Name = Name, RequestId = HubClient.NewRequestId(), Epoch = epoch, Size = size, Sha256 = ByteString.CopyFrom(sha256) };

        // Tried again by itself: what is sent need not be sent again because another node, which holds its last bytes, did not answer.
        var answer = await client.CallAsync(token => client.Ingest.FinalizeStreamAsync(request, cancellationToken: token).ResponseAsync, cancellationToken);
        if (answer.Stream.State != IngestStream.Types.State.Finalized && answer.Stream.NextOffset < size && ++_mismatches <= MaxMismatches)
        {
            throw new IOException($"The hub holds {answer.Stream.NextOffset} of {size} of {Name}: a node that held the rest is gone.");
        }

        if (answer.Stream.State != IngestStream.Types.State.Finalized)
        {
            throw new HubException(
                HubFault.Disputed,
                string.Join(' ', answer.Findings.Select(f => f.Message.Ja + " " + f.Hint.Ja)),
                string.Join(' ', answer.Findings.Select(f => f.Message.En + " " + f.Hint.En)))
            {
                Findings = [.. answer.Findings],
            };
        }

        line?.Done(answer.Stream);
        return answer.Stream;
    }

    /// <summary>What to do about a payload that the hub did not take: try again a few times, as something on the way may have altered or lost it.</summary>
    public Exception Rejected(AppendResponse answer) => answer.Outcome switch
    {
        AppendResponse.Types.Outcome.Stopped => new HubException(HubFault.Stopped, $"{answer.Stop.Message.Ja} {answer.Stop.Hint.Ja}", $"{answer.Stop.Message.En} {answer.Stop.Hint.En}")
        {
            Findings = [answer.Stop],
        },
        AppendResponse.Types.Outcome.OutOfRange or AppendResponse.Types.Outcome.ContentMismatch when ++_mismatches <= MaxMismatches =>
            new IOException($"The hub expects offset {answer.NextOffset} of {Name} ({answer.Outcome})."),
        _ => new HubException(
            HubFault.Internal,
            $"ハブが {Name} のデータを受け付けません（{answer.Outcome}）。経路上でデータが変わっていないか確かめてください。",
            $"the hub does not take the data of {Name} ({answer.Outcome}): check that nothing on the way alters it."),
    };
}
