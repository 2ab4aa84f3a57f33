using Hub.Adapters.Lookups;
using Hub.Adapters.Plan;
using Hub.Adapters.Plan.Conditions;
using Hub.Findings;

namespace Hub.Adapters.Compiling;

/// <summary>Tells the record types of a file apart while it is cut, by the same rules as the worker. For one thread.</summary>
internal sealed class RecordSorter(SourcePlan[] sources)
{
    private readonly MappingState[] _states = [.. sources.Select(s => new MappingState(s, LookupSet.Empty))];
    private readonly FindingList _unheard = new();
    private int _last;

    /// <summary>The source that takes a record; null for none.</summary>
    public SourcePlan? Find(ReadOnlySpan<byte> record)
    {
        for (var i = 0; i < sources.Length; i++)
        {
            if (record.Length < sources[i].Length)
            {
                continue;
            }

            _last = i;
            _unheard.Clear();
            _states[i].StartRecord(0, 0, record);
            _states[i].Findings = _unheard;
            if (sources[i].Select is not { } select || select.Holds(_states[i], record))
            {
                return sources[i];
            }
        }

        return null;
    }

    /// <summary>Whether a condition of the source found last holds; none always does.</summary>
    public bool Holds(ConditionPlan? condition, ReadOnlySpan<byte> record) => condition is null || condition.Holds(_states[_last], record);
}
