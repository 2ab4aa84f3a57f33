using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hub.Engine.Lookups;
using Hub.Engine.Plans;
using Hub.Engine.Runs;
using Hub.Engine.Streams;
using Hub.Findings;
using Hub.Storage;
using Hub.Storage.Reading;
using Hub.Storage.Runs;
using Hub.Storage.Streams;

namespace Hub.Engine;

/// <content>Corrected records back into their places.</content>
public sealed partial class HubEngine
{
    /// <summary>Maps corrected records again. Idempotent: a repeat finds another revision and changes nothing.</summary>
    public async ValueTask<IReadOnlyList<ResubmitResult>> ResubmitAsync(string run, IReadOnlyList<CorrectedRecord> records, string requestId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(records);
        ThrowIfStopping();
        var stamp = new RequestStamp(requestId, $"resubmit {run} {Fingerprint(records)}");
        var repeated = await AnsweredAsync(stamp, cancellationToken) is not null;
        await using var hold = await HoldRunAsync(run, cancellationToken);
        var stored = await RequireRunAsync(run, cancellationToken);
        if (stored.State is not (RunState.Active or RunState.Checked))
        {
            throw Refused.State(run, stored.State, "レコードを再投入", "sent corrected records");
        }

        var plan = PlanOf(stored);
        var streams = await _store.ListStreamsAsync(run, cancellationToken);
        List<ResubmitResult> results = [];
        foreach (var record in records)
        {
            // A stream that still takes data counts on in memory: a correction beside it would be counted over.
            var stream = streams.FirstOrDefault(s => s.Name == record.Stream) ?? throw Refused.Stream(run, record.Stream, streams.Select(s => s.Name));
            results.Add(stream.State != StreamState.Finalized ? throw Refused.StreamActive(run, stream.Name) : await ResubmitAsync(stored, plan, stream, record, repeated, cancellationToken));
        }

        await _store.RememberAnswerAsync(stamp, records.Count.ToString(CultureInfo.InvariantCulture), _time.GetUtcNow(), cancellationToken);
        return results;
    }

    private async ValueTask<ResubmitResult> ResubmitAsync(StoredRun run, IRunPlan plan, StoredStream stream, CorrectedRecord record, bool repeated, CancellationToken cancellationToken)
    {
        var known = await FindQuarantinedAsync(run.Id, record, cancellationToken);
        if (known is null)
        {
            // A repeat of what was accepted: the first answer again.
            return new(record.Stream, record.Record, repeated ? ResubmitOutcome.Accepted : ResubmitOutcome.NotFound, record.Revision + (repeated ? 1 : 0), []);
        }

        if (known.Revision != record.Revision)
        {
            var outcome = repeated && known.Revision == record.Revision + 1 ? ResubmitOutcome.Quarantined : ResubmitOutcome.Stale;
            return new(record.Stream, record.Record, outcome, known.Revision, await FindingsOfAsync(run.Id, record, cancellationToken));
        }

        if (await ReadersBegunAsync(run, plan, record.Stream, cancellationToken) is { Count: > 0 } begun)
        {
            throw Refused.LookupInUse(run.Id, record.Stream, begun);
        }

        var mapper = stream.Kind == StreamKind.Rows
            ? new RowMapper(plan, _rows ?? throw Refused.RowsNotTaken())
            : plan.CreateMapper(FileOf(run.Manifest.Files[stream.Ordinal]), await LookupsAsync(run, stream, cancellationToken));
        using var batch = new WorkBatch(plan.Edition.Groups, plan.Kept) { Header = known.Context.ToArray() };
        record.Source.Span.CopyTo(batch.Fill(record.Source.Length));
        batch.Records.Add(new RecordSlice(known.Record, known.ByteOffset, 0, record.Source.Length, null));
        new RecordWorker(mapper, _time).Run(batch);
        if (!await _store.ResubmitAsync(run.Id, record.Stream, record.Record, record.Revision, batch.Staged, _time.GetUtcNow(), cancellationToken))
        {
            return new(record.Stream, record.Record, ResubmitOutcome.Stale, known.Revision, []);
        }

        var accepted = batch.Staged.Quarantined == 0;
        return new(record.Stream, record.Record, accepted ? ResubmitOutcome.Accepted : ResubmitOutcome.Quarantined, record.Revision + 1, [.. batch.Staged.Findings]);
    }

    /// <summary>Streams that were already mapped, in part or whole, with what a stream holds for them to look up.</summary>
    private async ValueTask<IReadOnlyList<string>> ReadersBegunAsync(StoredRun run, IRunPlan plan, string stream, CancellationToken cancellationToken)
    {
        var readers = StreamOrder.After(run.Manifest, plan, run.Manifest.Files.First(f => f.Stream == stream));
        return readers.Count == 0
            ? []
            : [.. (await _store.ListStreamsAsync(run.Id, cancellationToken)).Where(s => readers.Contains(s.Name) && s.Checkpoint.Offset > 0).Select(s => s.Name)];
    }

    private static string Fingerprint(IReadOnlyList<CorrectedRecord> records)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var record in records)
        {
            digest.AppendData(Encoding.UTF8.GetBytes($"{record.Stream} {record.Record} {record.Revision} {record.Source.Length}\n"));
            digest.AppendData(record.Source.Span);
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }

    private async ValueTask<StoredQuarantine?> FindQuarantinedAsync(string run, CorrectedRecord record, CancellationToken cancellationToken)
    {
        await foreach (var known in _store.ReadQuarantineAsync(run, new QuarantineFilter { Stream = record.Stream, Record = record.Record }, cancellationToken))
        {
            return known;
        }

        return null;
    }

    private async ValueTask<IReadOnlyList<Finding>> FindingsOfAsync(string run, CorrectedRecord record, CancellationToken cancellationToken)
    {
        List<Finding> findings = [];
        await foreach (var stored in _store.ReadFindingsAsync(run, new FindingFilter { Stream = record.Stream, Record = record.Record }, cancellationToken))
        {
            findings.Add(ToFinding(stored));
        }

        return findings;
    }
}
