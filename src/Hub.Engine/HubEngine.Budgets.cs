using Hub.Engine.Streams;
using Hub.Storage.Runs;
using Hub.Validation.Across;

namespace Hub.Engine;

/// <content>Budgets that stop the reading of a run.</content>
public sealed partial class HubEngine
{
    /// <summary>
    /// What watches a run's budgets; null: there are none. It is counted anew from the store unless other streams of the run are being read here; a stop that no
    /// longer holds, because the budget was raised or the stream started over, is taken back, so that reading goes on.
    /// </summary>
    private async ValueTask<BudgetWatch?> BudgetOfAsync(StoredRun run, CancellationToken cancellationToken)
    {
        var plan = PlanOf(run);
        if (_budgets.TryGetValue(run.Id, out var known) && known.Watches(plan.Profile) && known.Stop is null && _sessions.Values.Any(s => s.Run == run.Id))
        {
            return known;
        }

        var totals = await _store.SumFindingsAsync(run.Id, samples: 0, cancellationToken);
        if (totals.Any(t => t.Code == AcrossFindings.ReadingStopped.Number))
        {
            await _store.ReplaceRunFindingsAsync(run.Id, [], cancellationToken);
        }

        _budgets.TryRemove(run.Id, out _);
        if (!plan.Profile.Limits.Any(l => l.IsStop))
        {
            return null;
        }

        var watch = new BudgetWatch(plan.Profile, Count(plan.Profile, totals, await _store.ListStreamsAsync(run.Id, cancellationToken)));
        if (watch.Stop is { } stop)
        {
            await _store.AddRunFindingsAsync(run.Id, [stop], cancellationToken);
        }

        return _budgets[run.Id] = watch;
    }
}
