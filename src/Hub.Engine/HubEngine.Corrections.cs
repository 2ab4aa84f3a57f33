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
using Hub.Storage.Staging;
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
        var results = new ResubmitResult[records.Count];
        foreach (var part in CorrectedPart.Of(records))
        {
            // A stream that still takes data counts on in memory: a correction beside it would be counted over.
            var stream = streams.FirstOrDefault(s => s.Name == part.Stream) ?? throw Refused.Stream(run, part.Stream, streams.Select(s => s.Name));
            var answers = stream.State != StreamState.Finalized
                ? throw Refused.StreamActive(run, stream.Name)
                : await ResubmitAsync(stored, plan, stream, [.. part.Places.Select(i => records[i])], repeated, cancellationToken);
            for (var i = 0; i < answers.Length; i++)
            {
                results[part.Places[i]] = answers[i];
            }
        }

        await _store.RememberAnswerAsync(stamp, records.Count.ToString(CultureInfo.InvariantCulture), _time.GetUtcNow(), cancellationToken);
        return results;
    }

    /// <summary>Records of one stream, each once: those that are held with the revision given are mapped again and stored together.</summary>
    private async ValueTask<ResubmitResult[]> ResubmitAsync(
        StoredRun run, IRunPlan plan, StoredStream stream, IReadOnlyList<CorrectedRecord> records, bool repeated, CancellationToken cancellationToken)
    {
        var known = await FindQuarantinedAsync(run.Id, stream.Name, [.. records.Select(r => r.Record)], cancellationToken);
        List<(CorrectedRecord Record, StoredQuarantine Held)> open =
            [.. records.Where(r => known.TryGetValue(r.Record, out var held) && held.Revision == r.Revision).Select(r => (r, known[r.Record]))];
        var stored = await StoreCorrectedAsync(run, plan, stream, open, cancellationToken);
        var left = await FindingsOfAsync(run.Id, stream.Name, [.. known.Keys.Where(r => !stored.ContainsKey(r))], cancellationToken);
        return [.. records.Select(r => stored.GetValueOrDefault(r.Record) ?? Unchanged(r, known.GetValueOrDefault(r.Record), [.. left[r.Record]], repeated))];
    }

    /// <summary>The answer for a record that was left as it is.</summary>
    private static ResubmitResult Unchanged(CorrectedRecord record, StoredQuarantine? known, IReadOnlyList<Finding> findings, bool repeated)
    {
        if (known is null)
        {
            // A repeat of what was accepted: the first answer again.
            return new(record.Stream, record.Record, repeated ? ResubmitOutcome.Accepted : ResubmitOutcome.NotFound, record.Revision + (repeated ? 1 : 0), []);
        }

        var outcome = repeated && known.Revision == record.Revision + 1 ? ResubmitOutcome.Quarantined : ResubmitOutcome.Stale;
        return new(record.Stream, record.Record, outcome, known.Revision, findings);
    }

    private async ValueTask<Dictionary<long, ResubmitResult>> StoreCorrectedAsync(
        StoredRun run, IRunPlan plan, StoredStream stream, IReadOnlyList<(CorrectedRecord Record, StoredQuarantine Held)> records, CancellationToken cancellationToken)
    {
        if (records.Count == 0)
        {
            return [];
        }

        if (await ReadersBegunAsync(run, plan, stream.Name, cancellationToken) is { Count: > 0 } begun)
        {
            throw Refused.LookupInUse(run.Id, stream.Name, begun);
        }

        var mapper = stream.Kind == StreamKind.Rows
            ? new RowMapper(plan, _rows ?? throw Refused.RowsNotTaken())
            : plan.CreateMapper(FileOf(run.Manifest.Files[stream.Ordinal]), await LookupsAsync(run, stream, cancellationToken));
        var worker = new RecordWorker(mapper, _time);
        List<WorkBatch> batches = new(records.Count);
        try
        {
            foreach (var (record, held) in records)
            {
                var batch = new WorkBatch(plan.Edition.Groups, plan.Kept) { Header = held.Context.ToArray() };
                batches.Add(batch);
                record.Source.Span.CopyTo(batch.Fill(record.Source.Length));
                batch.Records.Add(new RecordSlice(held.Record, held.ByteOffset, 0, record.Source.Length, null));
                worker.Run(batch);
            }

            List<Correction> corrections = [.. records.Zip(batches, (r, batch) => new Correction(r.Record.Record, r.Record.Revision, batch.Staged))];
            var stored = await _store.ResubmitAsync(run.Id, stream.Name, corrections, _time.GetUtcNow(), cancellationToken);
            return corrections.Where(c => stored.Contains(c.Record)).ToDictionary(
                c => c.Record,
                c => new ResubmitResult(
                    stream.Name, c.Record, c.Batch.Quarantined == 0 ? ResubmitOutcome.Accepted : ResubmitOutcome.Quarantined, c.Revision + 1, [.. c.Batch.Findings]));
        }
        finally
        {
            batches.ForEach(static b => b.Dispose());
        }
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

    private async ValueTask<Dictionary<long, StoredQuarantine>> FindQuarantinedAsync(string run, string stream, IReadOnlyList<long> records, CancellationToken cancellationToken)
    {
        Dictionary<long, StoredQuarantine> found = [];
        await foreach (var held in _store.ReadQuarantineAsync(run, new QuarantineFilter { Stream = stream, Records = records }, cancellationToken))
        {
            found.Add(held.Record, held);
        }

        return found;
    }
}
