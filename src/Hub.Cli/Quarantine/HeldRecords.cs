using System.Security.Cryptography;
using Hub.Client;
using Hub.Contracts.Run.V1;

namespace Hub.Cli.Quarantine;

/// <summary>What a hub holds in quarantine: digests, so that many records need little memory and no resident's data.</summary>
internal sealed class HeldRecords
{
    private readonly Dictionary<(string Stream, long Record), byte[]> _digests = [];

    private HeldRecords()
    {
    }

    /// <summary>Reads all of a run.</summary>
    public static async Task<HeldRecords> ReadAsync(HubClient client, string run, CancellationToken cancellationToken)
    {
        var held = new HeldRecords();
        var request = new ListQuarantineRequest { Name = run, View = ListQuarantineRequest.Types.View.Full };
        await foreach (var record in client.ListQuarantineAsync(request, cancellationToken))
        {
            held._digests[(RunNames.StreamOf(record.Stream), record.Record)] = SHA256.HashData(record.Source.Span);
        }

        return held;
    }

    /// <summary>True when the record is in quarantine with these bytes already.</summary>
    public bool Holds(ExportedRecord record, ReadOnlySpan<byte> source) =>
        _digests.TryGetValue((record.Stream, record.Record), out var digest) && digest.AsSpan().SequenceEqual(SHA256.HashData(source));
}
