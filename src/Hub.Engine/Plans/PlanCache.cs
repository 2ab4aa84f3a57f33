namespace Hub.Engine.Plans;

/// <summary>The compiled plans used last: of each request the newest version only, and no more than so many requests. What a run still uses lives on with it. Thread-safe.</summary>
internal sealed class PlanCache(int capacity)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (string Version, IRunPlan Plan, long Used)> _plans = new(StringComparer.Ordinal);
    private long _uses;

    /// <summary>The plan of a request; null where it is not known in that version.</summary>
    public IRunPlan? Find(string request, string version)
    {
        lock (_gate)
        {
            if (!_plans.TryGetValue(request, out var known) || known.Version != version)
            {
                return null;
            }

            _plans[request] = known with { Used = ++_uses };
            return known.Plan;
        }
    }

    /// <summary>Keeps a plan in place of the request's older version, and gives the one to use: another that was kept for the same version meanwhile comes first, so that runs share one.</summary>
    public IRunPlan Keep(string request, string version, IRunPlan plan)
    {
        lock (_gate)
        {
            if (_plans.TryGetValue(request, out var known) && known.Version == version)
            {
                plan = known.Plan;
            }

            _plans[request] = (version, plan, ++_uses);
            if (_plans.Count > capacity)
            {
                _plans.Remove(_plans.MinBy(p => p.Value.Used).Key);
            }

            return plan;
        }
    }
}
