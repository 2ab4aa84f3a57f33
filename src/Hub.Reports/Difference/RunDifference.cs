using System.Globalization;
using Hub.Findings;
using Hub.Reports.Model;

namespace Hub.Reports.Difference;

/// <summary>What changed from one rehearsal to the next (リハーサル間の比較). Made of what the two reports tell, so it holds no unmasked personal value.</summary>
public sealed record RunDifference
{
    private RunDifference(RunReport before, RunReport after) => (Before, After) = (before, after);

    /// <summary>The earlier run.</summary>
    public RunReport Before { get; }

    /// <summary>The later run.</summary>
    public RunReport After { get; }

    /// <summary>Every kind of finding at every place that either run has; those that got worse first.</summary>
    public required IReadOnlyList<FindingChange> Findings { get; init; }

    /// <summary>Records by source file.</summary>
    public required IReadOnlyList<CountChange> Files { get; init; }

    /// <summary>Records in quarantine by source file.</summary>
    public required IReadOnlyList<CountChange> Quarantined { get; init; }

    /// <summary>Rows by group of the standard.</summary>
    public required IReadOnlyList<CountChange> Groups { get; init; }

    /// <summary>Values that the mapping supplied, by item and kind.</summary>
    public required IReadOnlyList<CountChange> Supplied { get; init; }

    /// <summary>What the runs were made with, where it is not the same. Empty: the extract alone makes the difference.</summary>
    public required IReadOnlyList<BasisChange> Basis { get; init; }

    /// <summary>True when errors or warnings are new or more, a file is missing that was there, or more records are in quarantine.</summary>
    public bool IsWorse =>
        Findings.Any(f => f.Finding.Severity != Severity.Info && f.Kind is (ChangeKind.New or ChangeKind.More))
        || Quarantined.Any(q => q.After > q.Before)
        || After.Streams.Any(s => !s.Complete && Before.Streams.Any(b => b.Name == s.Name && b.Complete));

    /// <summary>Compares two runs.</summary>
    public static RunDifference Of(RunReport before, RunReport after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new RunDifference(before, after)
        {
            Findings = [.. FindingsOf(before, after)],
            Files = Counts(before.Streams, after.Streams, s => s.Name, s => s.Records),
            Quarantined = Counts(before.Streams, after.Streams, s => s.Name, s => s.Quarantined),
            Groups = Counts(before.Groups, after.Groups, g => g.Name, g => g.Rows),
            Supplied = Counts(before.SuppliedValues, after.SuppliedValues, s => $"{s.ItemName} {s.ItemId}".Trim(), s => s.Count, s => JsonReport.Name(s.Kind)),
            Basis = [.. BasisOf(before, after)],
        };
    }

    private static IEnumerable<FindingChange> FindingsOf(RunReport before, RunReport after)
    {
        var left = before.Findings.GroupBy(Place).ToDictionary(g => g.Key, g => (g.First(), g.Sum(f => f.Count)));
        var right = after.Findings.GroupBy(Place).ToDictionary(g => g.Key, g => (g.First(), g.Sum(f => f.Count)));
        return left.Keys.Union(right.Keys)
            .Select(k => new FindingChange(right.TryGetValue(k, out var a) ? a.Item1 : left[k].Item1, left.GetValueOrDefault(k).Item2, right.GetValueOrDefault(k).Item2))
            .Where(c => c.Before + c.After > 0)
            .OrderBy(c => c.Kind switch { ChangeKind.New => 0, ChangeKind.More => 1, ChangeKind.Fewer => 2, ChangeKind.Gone => 3, _ => 4 })
            .ThenByDescending(c => c.Finding.Severity).ThenByDescending(c => Math.Abs(c.After - c.Before)).ThenBy(c => c.Finding.Code.Number)
            .ThenBy(c => c.Finding.ItemId, StringComparer.Ordinal).ThenBy(c => c.Finding.Field, StringComparer.Ordinal).ThenBy(c => c.Finding.Group, StringComparer.Ordinal);
    }

    private static (int Code, Severity Severity, string Group, string ItemId, string Field) Place(FindingSummary f) => (f.Code.Number, f.Severity, f.Group, f.ItemId, f.Field);

    private static List<CountChange> Counts<T>(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> name, Func<T, long> count, Func<T, string>? detail = null)
    {
        detail ??= static _ => "";
        var left = before.ToLookup(v => (name(v), detail(v)), count);
        var right = after.ToLookup(v => (name(v), detail(v)), count);
        return [.. left.Select(g => g.Key).Union(right.Select(g => g.Key)).Select(k => new CountChange(k.Item1, k.Item2, left[k].Sum(), right[k].Sum()))];
    }

    private static IEnumerable<BasisChange> BasisOf(RunReport before, RunReport after)
    {
        var (b, a) = (before.Basis, after.Basis);
        BasisChange[] all =
        [
            new("mode", JsonReport.Name(before.Mode), JsonReport.Name(after.Mode)),
            new("municipality", before.Municipality.Code, after.Municipality.Code),
            new("businessId", b.BusinessId, a.BusinessId),
            new("editionVersion", b.EditionVersion, a.EditionVersion),
            new("adapter", b.Adapter, a.Adapter),
            new("adapterVersion", b.AdapterVersion, a.AdapterVersion),
            new("charset", b.Charset, a.Charset),
            new("tables", string.Join(", ", b.Tables), string.Join(", ", a.Tables)),
            new("profile", b.Profile, a.Profile),
            new("hubVersion", b.HubVersion, a.HubVersion),
            new("started", before.Timing.Started.ToString("O", CultureInfo.InvariantCulture), after.Timing.Started.ToString("O", CultureInfo.InvariantCulture)),
        ];
        return all.Where(c => c.Before != c.After);
    }
}
