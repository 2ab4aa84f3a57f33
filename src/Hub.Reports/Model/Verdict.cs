using Hub.Findings;

namespace Hub.Reports.Model;

/// <summary>The verdict of a run and what it rests on. Blockers are in the order in which a person should deal with them.</summary>
/// <param name="Kind">The verdict.</param>
/// <param name="Blockers">All reasons that block; empty unless <see cref="VerdictKind.Blocked"/> or, for what is known so far, <see cref="VerdictKind.Undecided"/>.</param>
/// <param name="Warnings">Number of findings of severity warning.</param>
public sealed record Verdict(VerdictKind Kind, IReadOnlyList<Blocker> Blockers, long Warnings)
{
    /// <summary>Name of the finding that a budget of the rules stopped the reading.</summary>
    internal const string ReadingStopped = "READING_STOPPED";

    /// <summary>Judges a run by what its report says.</summary>
    public static Verdict Of(RunReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var open = report.State == RunState.Receiving;
        var blockers = new List<Blocker>();
        var stops = open ? report.Findings.Where(f => f.Code.Name == ReadingStopped).ToList() : [];
        blockers.AddRange(stops.Select(f => new Blocker(BlockerKind.Stopped, f.Field, 1)));
        AddFiles(report, open, blockers);
        foreach (var total in report.ControlTotals.Where(t => t.Difference != 0))
        {
            blockers.Add(new(BlockerKind.ControlTotal, total.Key.Length == 0 ? total.Name : $"{total.Name} ({total.Key})", 1));
        }

        var quarantined = report.Streams.Sum(s => s.Quarantined);
        if (quarantined > 0)
        {
            blockers.Add(new(BlockerKind.Quarantine, "", quarantined));
        }

        var errors = report.Findings.Except(stops).Where(f => f.Severity == Severity.Error)
            .GroupBy(f => f.Code).Select(g => (Code: g.Key, Count: g.Sum(f => f.Count)))
            .OrderByDescending(e => e.Count).ThenBy(e => e.Code.Number);
        blockers.AddRange(errors.Select(e => new Blocker(BlockerKind.Error, e.Code.ToString(), e.Count)));
        var warnings = report.Findings.Where(f => f.Severity == Severity.Warning).Sum(f => f.Count);
        var kind = stops.Count > 0 ? VerdictKind.Blocked
            : open ? VerdictKind.Undecided
            : blockers.Count > 0 ? VerdictKind.Blocked
            : warnings > 0 ? VerdictKind.ReadyWithWarnings
            : VerdictKind.Ready;
        return new(kind, blockers, warnings);
    }

    private static void AddFiles(RunReport report, bool open, List<Blocker> blockers)
    {
        foreach (var stream in report.Streams)
        {
            if (stream is { Complete: false, Bytes: 0 } && !open)
            {
                blockers.Add(new(BlockerKind.MissingFile, stream.Name, 1));
            }
            else if (!stream.Complete && !open)
            {
                blockers.Add(new(BlockerKind.IncompleteFile, stream.Name, 1));
            }

            var difference = stream.Records - stream.Accepted - stream.Quarantined - stream.Dropped;
            if (difference != 0)
            {
                blockers.Add(new(BlockerKind.Unreconciled, stream.Name, Math.Abs(difference)));
            }
        }
    }
}
