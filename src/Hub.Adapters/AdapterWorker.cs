using Hub.Adapters.Lookups;
using Hub.Adapters.Plan;
using Hub.Adapters.Plan.Fields;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Records;

namespace Hub.Adapters;

/// <summary>Maps the records of one stream. Holds all that changes while it does; one per thread, reused for every record.</summary>
public sealed class AdapterWorker
{
    private readonly SourcePlan[] _sources;
    private readonly MappingState[] _states;
    private readonly StandardRecord[][] _rows;
    private readonly bool[] _emits;
    private readonly HeaderCheck?[] _headers;
    private readonly int[] _lookups;
    private readonly int[][] _used;
    private MappingState? _noted;

    private readonly PersonKey[] _persons;

    internal AdapterWorker(
        SourcePlan[] sources, FieldCharset charset, MappingCounts counts, string stream, LookupSet lookups, IReadOnlyList<Group> kept)
    {
        _lookups = [.. sources.Select(s => s.Lookup is null ? -1 : kept.ToList().IndexOf(s.Lookup.Group))];
        _used = [.. sources.Select(s => s.Joins.Select(j => j.Lookup.Used is { } used ? kept.ToList().IndexOf(used) : -1).ToArray())];
        _headers = [.. sources.Select(s => s.Format is { HeaderRows: > 0 } ? new HeaderCheck(s, charset) : null)];
        _sources = sources;
        _states = [.. sources.Select(s => new MappingState(s, lookups))];
        _rows = [.. sources.Select(s => s.Groups.Select(g => new StandardRecord(g.Group)).ToArray())];
        _persons = [.. sources.Select(s => new PersonKey(s.Groups, stream))];
        _emits = new bool[sources.Max(s => s.Groups.Count)];
        Counts = counts;
    }

    /// <summary>The record type that took the last record; null when none did.</summary>
    internal SourcePlan? LastSource { get; private set; }

    /// <summary>The rows that the last record filled, as far as it did.</summary>
    internal IReadOnlyList<StandardRecord> LastRows { get; private set; } = [];

    /// <summary>Characters of the last record that are to be identified, or were (文字同定); none where it was dropped. Valid until the next record.</summary>
    public IReadOnlyList<GaijiNote> Gaiji { get; private set; } = [];

    /// <summary>What tells the person of the last record from others: a number, and the key masked ("" where it has none). Only where <see cref="Gaiji"/> has some.</summary>
    public (long Person, string Sample) Person { get; private set; }

    /// <summary>What this worker counted.</summary>
    public MappingCounts Counts { get; }

    /// <summary>
    /// Maps one record: gives 0 or more rows to <paramref name="output"/> and everything found to <paramref name="findings"/>.
    /// A record with an error gives no row at all; the caller keeps its bytes. Allocates nothing for a record without findings.
    /// </summary>
    /// <returns>What became of the record.</returns>
    public MappingOutcome Map(in RawRecord record, IRecordSink output, FindingList findings)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(findings);
        Counts.Records++;
        LastSource = null;
        Gaiji = [];
        _noted = null;
        var before = findings.Count;
        for (var i = 0; i < _sources.Length; i++)
        {
            var source = _sources[i];
            var state = _states[i];
            state.StartRecord(record.Ordinal, record.Offset, record.Bytes);
            state.Findings = findings;
            if (record.Bytes.Length < source.Length && source.Framing != "fixed" && i + 1 < _sources.Length)
            {
                continue;
            }

            if (record.Bytes.Length < source.Length)
            {
                state.Report(MappingFindings.RecordTooShort, $"{record.Bytes.Length}", $"{source.Length}", 0, record.Bytes.Length);
                return Reject();
            }

            if (_headers[i] is { } check && !check.Holds(record.Header))
            {
                findings.Add(new Finding(MappingFindings.HeaderMismatch, Whole(record)) { Found = check.Found, Expected = check.Expected });
                return Reject();
            }

            if (source.Select is null || source.Select.Holds(state, record.Bytes))
            {
                if (source.Format is not null && _sources.Length > 1 && state.Cells != source.Columns.Count)
                {
                    findings.Add(new Finding(RecordFindings.RaggedRow, Whole(record)) { Found = $"{state.Cells}", Expected = $"{source.Columns.Count}" });
                    return Reject();
                }

                (LastSource, LastRows) = (source, _rows[i]);
                var outcome = Map(source, state, i, record, output, findings, before);
                if (state.Gaiji.Count > 0 && outcome != MappingOutcome.Dropped)
                {
                    (Gaiji, Person) = (state.Gaiji, _persons[i].Find(_rows[i], record.Ordinal));
                }

                return outcome;
            }
        }

        findings.Add(new Finding(MappingFindings.RecordTypeUnknown, Whole(record)));
        return Reject();
    }

    /// <summary>Takes back what was counted for the last record: a rule refused its rows after they were mapped.</summary>
    public void Retract()
    {
        _noted?.TakeNotesFrom(Counts);
        _noted = null;
    }

    private static SourcePosition Whole(in RawRecord record) => new("", record.Ordinal, record.Offset, record.Bytes.Length);

    private static bool HasErrors(FindingList findings, int from)
    {
        for (var i = from; i < findings.Count; i++)
        {
            if (findings[i].Severity == Severity.Error)
            {
                return true;
            }
        }

        return false;
    }

    private MappingOutcome Map(
        SourcePlan source, MappingState state, int index, in RawRecord record, IRecordSink output, FindingList findings, int before)
    {
        var (rows, lookup) = (_rows[index], _lookups[index]);
        if (Drops(source, state, false, record, findings))
        {
            return MappingOutcome.Dropped;
        }

        state.ResolveJoins(record.Bytes);
        if (!HasErrors(findings, before) && Drops(source, state, true, record, findings))
        {
            return MappingOutcome.Dropped;
        }

        for (var g = 0; g < rows.Length; g++)
        {
            if (!TryFill(source.Groups[g], state, rows[g], record.Bytes, out _emits[g]))
            {
                return Reject();
            }
        }

        if (lookup >= 0 && rows[^1][0].IsEmpty && !HasErrors(findings, before))
        {
            findings.Add(new Finding(MappingFindings.LookupKeyEmpty, Whole(record)) { Expected = source.Name });
        }

        if (HasErrors(findings, before))
        {
            return Reject();
        }

        state.AddNotesTo(Counts);
        _noted = state;
        if (lookup >= 0)
        {
            output.AddLookup(lookup, rows[^1]);
        }

        var isUsed = lookup >= 0;
        for (var g = 0; g < rows.Length - (lookup >= 0 ? 1 : 0); g++)
        {
            if (_emits[g])
            {
                isUsed = true;
                output.Add(rows[g], Whole(record));
            }
        }

        var used = _used[index];
        for (var j = 0; isUsed && j < used.Length; j++)
        {
            if (used[j] >= 0 && state.UsedKey(j) is { } key)
            {
                output.AddLookup(used[j], key);
            }
        }

        return MappingOutcome.Mapped;
    }

    private bool Drops(SourcePlan source, MappingState state, bool readsJoined, in RawRecord record, FindingList findings)
    {
        foreach (var drop in source.Drops)
        {
            if (drop.ReadsJoined == readsJoined && drop.When.Holds(state, record.Bytes))
            {
                findings.Add(new Finding(MappingFindings.RecordDropped, Whole(record)) { Expected = drop.Reason });
                Counts.Dropped++;
                return true;
            }
        }

        return false;
    }

    private static bool TryFill(GroupPlan group, MappingState state, StandardRecord row, ReadOnlySpan<byte> record, out bool emits)
    {
        row.Clear();
        state.Row = row;
        emits = group.When is null || group.When.Holds(state, record);
        return !emits || state.Fill(group, record);
    }

    private MappingOutcome Reject()
    {
        Counts.Rejected++;
        return MappingOutcome.Rejected;
    }
}
