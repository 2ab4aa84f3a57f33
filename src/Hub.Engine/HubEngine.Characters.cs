using Hub.Characters.Identification;
using Hub.Engine.Plans;
using Hub.Engine.Runs;
using Hub.Storage;
using Hub.Storage.Reading;
using Hub.Storage.Runs;

namespace Hub.Engine;

/// <content>Characters that people identify (文字同定): what a run met, and the quarantined records that a decision sets free.</content>
public sealed partial class HubEngine
{
    /// <summary>Folder of work lists, the list of added characters and fonts.</summary>
    public string CharactersFolder => Path.Combine(_options.DataFolder, "characters");

    /// <summary>Characters that the run met and that are to be identified, or were, with exact counts; most persons first.</summary>
    public async ValueTask<(StoredRun Run, IRunPlan Plan, IReadOnlyList<GaijiTotal> Gaiji)> SumGaijiAsync(string run, int samples, CancellationToken cancellationToken)
    {
        var stored = await RequireRunAsync(run, cancellationToken);
        return (stored, PlanOf(stored), await _store.SumGaijiAsync(run, samples, cancellationToken));
    }

    /// <summary>What was answered to a request that changes no run; null: it is new. Refused where the id was used for something else.</summary>
    public ValueTask<string?> FindAnswerAsync(string requestId, string fingerprint, CancellationToken cancellationToken)
    {
        ThrowIfStopping();
        return AnsweredAsync(new RequestStamp(requestId, fingerprint), cancellationToken);
    }

    /// <summary>Remembers the answer to such a request.</summary>
    public ValueTask RememberAnswerAsync(string requestId, string fingerprint, string answer, CancellationToken cancellationToken) =>
        _store.RememberAnswerAsync(new RequestStamp(requestId, fingerprint), answer, _time.GetUtcNow(), cancellationToken);

    /// <summary>
    /// Maps the quarantined records again that hold one of these characters, in every run of the municipality that is not committed: same bytes, same place,
    /// new revision. Idempotent: what is accepted is in quarantine no more.
    /// </summary>
    /// <param name="municipality">The municipality (団体コード).</param>
    /// <param name="charset">Charset of the codes.</param>
    /// <param name="codes">Vendor codes about which something was decided.</param>
    /// <param name="cancellationToken">Ends it between two parts; the rest is taken up by the next check of the run.</param>
    public async ValueTask<IReadOnlyList<RecleanseResult>> RecleanseAsync(string municipality, string charset, IReadOnlyCollection<uint> codes, CancellationToken cancellationToken)
    {
        ThrowIfStopping();
        List<RecleanseResult> results = [];
        foreach (var state in (RunState[])[RunState.Active, RunState.Checked])
        {
            foreach (var run in await _store.ListRunsAsync(new RunFilter { State = state, Limit = int.MaxValue }, cancellationToken))
            {
                if (WorkListStore.Canonical(run.Municipality) != WorkListStore.Canonical(municipality))
                {
                    continue;
                }

                await using var hold = await HoldRunAsync(run.Id, cancellationToken);
                if (await RecleanseAsync(await RequireRunAsync(run.Id, cancellationToken), charset, codes, cancellationToken) is { } result)
                {
                    results.Add(result);
                }
            }
        }

        return results;
    }

    /// <summary>Before a check: records that a stream put into quarantine before it knew of a decision.</summary>
    private async ValueTask<StoredRun> RecleanseDecidedAsync(StoredRun run, CancellationToken cancellationToken)
    {
        var plan = PlanOf(run);
        var open = (await _store.SumGaijiAsync(run.Id, 0, cancellationToken)).Where(g => g.Unresolved > 0 && plan.IsDecided(g.Code)).Select(g => g.Code).ToList();
        return open.Count > 0 && await RecleanseAsync(run, plan.Charset, open, cancellationToken) is not null ? await RequireRunAsync(run.Id, cancellationToken) : run;
    }

    /// <summary>Null: nothing of the run is affected.</summary>
    private async ValueTask<RecleanseResult?> RecleanseAsync(StoredRun run, string charset, IReadOnlyCollection<uint> codes, CancellationToken cancellationToken)
    {
        if (run.State is not (RunState.Active or RunState.Checked) || PlanOf(run) is not { } plan || plan.Charset != charset)
        {
            return null;
        }

        var places = new SortedSet<(string Stream, long Record)>();
        foreach (var code in codes)
        {
            await foreach (var held in _store.ReadQuarantineAsync(run.Id, new QuarantineFilter { Gaiji = code, WithBytes = false }, cancellationToken))
            {
                places.Add((held.Stream, held.Record));
            }
        }

        var (accepted, quarantined) = (0L, 0L);
        var streams = (await _store.ListStreamsAsync(run.Id, cancellationToken)).ToDictionary(s => s.Name, StringComparer.Ordinal);
        foreach (var (stream, records) in places.GroupBy(p => p.Stream, p => p.Record, (stream, records) => (stream, records.ToList())))
        {
            if ((await ReadersBegunAsync(run, plan, stream, cancellationToken)).Count > 0)
            {
                // Others were mapped with this look-up as it was: the records come in when its file is sent again.
                quarantined += records.Count;
                continue;
            }

            foreach (var part in records.Chunk(CorrectedPart.MostRecords))
            {
                var held = await FindQuarantinedAsync(run.Id, stream, part, cancellationToken);
                List<CorrectedRecord> same = [.. held.Values.Select(h => new CorrectedRecord(stream, h.Record, h.Revision, h.Bytes))];
                var results = await ResubmitAsync(run, plan, streams[stream], same, repeated: false, cancellationToken);
                accepted += results.LongCount(r => r.Outcome == ResubmitOutcome.Accepted);
                quarantined += results.LongCount(r => r.Outcome == ResubmitOutcome.Quarantined);
            }
        }

        return places.Count == 0 ? null : new RecleanseResult(run.Id, accepted, quarantined);
    }
}
