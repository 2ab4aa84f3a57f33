using Hub.Findings;
using Hub.Validation;

namespace Hub.Engine.Streams;

/// <summary>Counts what the streams of a run store, and says when a budget of its profile is used up: then all of them stop. Thread-safe.</summary>
internal sealed class BudgetWatch(ValidationProfile profile, LimitCounts stored)
{
    private readonly Lock _gate = new();
    private Finding? _stop = stored.Stop(SourcePosition.None);

    /// <summary>True while these are the limits that count: a plan may have been compiled again meanwhile with the same ones.</summary>
    public bool Watches(ValidationProfile other) => profile.Limits.SequenceEqual(other.Limits);

    /// <summary>Why reading stops; null: it goes on.</summary>
    public Finding? Stop => Volatile.Read(ref _stop);

    /// <summary>Counts what was stored of a stream. The first time that a budget is used up it returns the finding, for whoever stores it.</summary>
    public Finding? Count(string stream, IEnumerable<WorkBatch> batches)
    {
        lock (_gate)
        {
            foreach (var batch in batches)
            {
                stored.Records += batch.Records.Count;
                foreach (var finding in batch.Staged.Findings)
                {
                    stored.Add(finding.Code.Number, finding.Field);
                    if (_stop is null && stored.Stop(finding.Position with { Stream = stream }) is { } stop)
                    {
                        Volatile.Write(ref _stop, stop);
                        return stop;
                    }
                }
            }

            return null;
        }
    }
}
