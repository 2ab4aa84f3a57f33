using Hub.Catalog.Editions;
using Hub.Engine.Commit;
using Hub.Engine.Lookups;
using Hub.Engine.Plans;
using Hub.Findings;
using Hub.Storage.Reading;
using Hub.Storage.Runs;
using Hub.Storage.Streams;
using Hub.Validation;
using Hub.Validation.Across;

namespace Hub.Engine;

/// <content>Rules across the records of a run, and against other runs of the municipality; how many findings of a kind are allowed.</content>
public sealed partial class HubEngine
{
    private const int FindingsPerTransaction = 5000;

    private static readonly string[] s_givesNumbers = ["001", "031"];

    private async ValueTask<AcrossCheck> BeginAcrossAsync(StoredRun run, IRunPlan plan, IReadOnlyList<StoredStream> streams, CancellationToken cancellationToken)
    {
        var others = await OtherRunsAsync(run, cancellationToken);
        var check = AcrossCheck.Create(plan.Edition, plan.Groups.ToHashSet(), plan.Rules, new AcrossOptions
        {
            Folder = Path.Combine(FolderOf(run.Id), "keys"),
            Profile = plan.Profile,
            Streams = [.. streams.Select(s => s.Name)],
            IsIncomplete = streams.Any(s => s.Quarantined > 0 || s.State != StreamState.Finalized),
            Others = others.Select(o => o.Source).ToHashSet(),
        });
        try
        {
            foreach (var (source, other, group) in others)
            {
                await foreach (var rows in RowReader.ReadAsync(_store, other, group.Id, cancellationToken))
                {
                    foreach (var row in rows.Rows)
                    {
                        check.AddOther(source, group, row.Span);
                    }
                }
            }

            return check;
        }
        catch
        {
            check.Dispose();
            throw;
        }
    }

    /// <summary>Records that others should have looked up and none did, where the adapter asks for them.</summary>
    private async ValueTask AddUnusedAsync(StoredRun run, IRunPlan plan, IReadOnlyList<StoredStream> streams, CancellationToken cancellationToken)
    {
        var unused = new UnusedLookups(_store, Path.Combine(FolderOf(run.Id), "keys"));
        foreach (var lookup in plan.Lookups.Where(l => l.Used is not null))
        {
            var readers = streams.Where(s => plan.LookupsFor(FileOf(run.Manifest.Files[s.Ordinal])).Contains(lookup.Source)).ToList();
            var isIncomplete = readers.Any(s => s.Quarantined > 0 || s.State != StreamState.Finalized);
            var findings = new List<Finding>();
            await foreach (var finding in unused.FindAsync(run, lookup, streams, isIncomplete, cancellationToken))
            {
                findings.Add(finding);
                if (findings.Count == FindingsPerTransaction)
                {
                    await _store.AddRunFindingsAsync(run.Id, findings, cancellationToken);
                    findings = [];
                }
            }

            await _store.AddRunFindingsAsync(run.Id, findings, cancellationToken);
        }
    }

    private async ValueTask EndAcrossAsync(StoredRun run, IRunPlan plan, AcrossCheck check, IReadOnlyList<StoredStream> streams, CancellationToken cancellationToken)
    {
        foreach (var findings in check.Complete().Chunk(FindingsPerTransaction))
        {
            await _store.AddRunFindingsAsync(run.Id, findings, cancellationToken);
        }

        if (plan.Profile.Limits.Count > 0)
        {
            var counts = Count(plan.Profile, await _store.SumFindingsAsync(run.Id, samples: 0, cancellationToken), streams);
            await _store.AddRunFindingsAsync(run.Id, counts.Exceeded(), cancellationToken);
        }
    }

    /// <summary>The newest run of 001 and of 031 beside this one, and the newest earlier one of the same business where that gives numbers out; committed ones first.</summary>
    private async ValueTask<IReadOnlyList<(AcrossSource Source, string Run, Group Group)>> OtherRunsAsync(StoredRun run, CancellationToken cancellationToken)
    {
        List<(AcrossSource, string, Group)> others = [];
        foreach (var business in s_givesNumbers)
        {
            var runs = await _store.ListRunsAsync(new RunFilter { Municipality = run.Municipality, Business = business, Limit = int.MaxValue }, cancellationToken);
            var other = runs.Where(r => r.Id != run.Id && (r.State is RunState.Committed or RunState.Checked)).MaxBy(r => (r.State == RunState.Committed, r.CreateTime));
            if (other is not null && EditionOf(other) is { } edition && AcrossCheck.OtherGroup(edition) is { } group)
            {
                others.Add((business == run.Business ? AcrossSource.Earlier : business == "001" ? AcrossSource.Residents : AcrossSource.NonResidents, other.Id, group));
            }
        }

        return others;
    }

    private Edition? EditionOf(StoredRun run)
    {
        try
        {
            return PlanOf(run).Edition;
        }
        catch (RefusedException)
        {
            // The pack of an old run may be gone; then there is nothing to hold this one against.
            return null;
        }
    }

    /// <summary>What the limits of a run's profile count.</summary>
    private async ValueTask<LimitCounts> CountAsync(string run, IReadOnlyList<FindingTotal> totals, CancellationToken cancellationToken) =>
        Count(PlanOf(await RequireRunAsync(run, cancellationToken)).Profile, totals, await _store.ListStreamsAsync(run, cancellationToken));

    private static LimitCounts Count(ValidationProfile profile, IReadOnlyList<FindingTotal> totals, IReadOnlyList<StoredStream> streams)
    {
        var counts = new LimitCounts(profile) { Records = streams.Sum(s => s.Checkpoint.Records) };
        foreach (var total in totals)
        {
            counts.Add(total.Code, total.Field, total.Count);
        }

        return counts;
    }
}
