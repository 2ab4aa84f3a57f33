using System.Diagnostics;
using Hub.Adapters;
using Hub.Adapters.Plan;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Records;
using Hub.Storage.Staging;
using Hub.Validation;

namespace Hub.Engine.Plans;

/// <summary>Maps by an adapter, then validates each row by the edition's rules. Allocates nothing for a record without findings.</summary>
internal sealed class AdapterMapper(AdapterWorker worker, IReadOnlyList<RecordValidator> validators) : IRecordMapper, IRecordSink
{
    // Looking at the clock for each record would cost a part of what it measures; the first record is not one of those, it has the compiler's time in it.
    private const long TimedRecords = 64;

    private StagedBatch _output = null!;
    private FindingList _findings = null!;
    private long _record;
    private long _records;
    private long _mapTicks;
    private long _validateTicks;
    private bool _isTimed;

    public double ValidationShare => _mapTicks == 0 ? 0 : Math.Min(1, (double)_validateTicks / _mapTicks);

    public void Map(in RawRecord record, StagedBatch output, FindingList findings)
    {
        (_output, _findings, _record) = (output, findings, record.Ordinal);
        if (_records++ % TimedRecords == 1)
        {
            MapTimed(record);
        }
        else
        {
            worker.Map(record, this, findings);
        }

        foreach (var note in worker.Gaiji)
        {
            output.Gaiji.Add(new GaijiUse(record.Ordinal, note.Code, note.Meaning, note.IsOpen, note.Field, note.ItemId, note.Count, worker.Person.Person, worker.Person.Sample));
        }
    }

    public void Add(StandardRecord row, SourcePosition position)
    {
        if (_isTimed)
        {
            var start = Stopwatch.GetTimestamp();
            validators[row.Group.Ordinal].Validate(row, position, _findings);
            _validateTicks += Stopwatch.GetTimestamp() - start;
        }
        else
        {
            validators[row.Group.Ordinal].Validate(row, position, _findings);
        }

        _output.AddRow(position.Record, row);
    }

    public void AddLookup(int lookup, StandardRecord row) => _output.AddKept(lookup, _record, row);

    public void Retract() => worker.Retract();

    public void TakeCounts(List<SuppliedCount> counts)
    {
        var counted = worker.Counts;
        for (var item = 0; item < counted.Items.Count; item++)
        {
            for (var kind = CountKind.Filled; kind <= CountKind.Coalesced; kind++)
            {
                if (counted[item, kind] is > 0 and var count)
                {
                    counts.Add(new SuppliedCount(kind.ToString(), counted.Items[item].Group, counted.Items[item].ItemId, count));
                }
            }
        }

        counted.Clear();
    }

    private void MapTimed(in RawRecord record)
    {
        _isTimed = true;
        var start = Stopwatch.GetTimestamp();
        try
        {
            worker.Map(record, this, _findings);
        }
        finally
        {
            _mapTicks += Stopwatch.GetTimestamp() - start;
            _isTimed = false;
        }
    }
}
