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
    private StagedBatch _output = null!;
    private FindingList _findings = null!;
    private long _record;

    public void Map(in RawRecord record, StagedBatch output, FindingList findings)
    {
        (_output, _findings, _record) = (output, findings, record.Ordinal);
        worker.Map(record, this, findings);
        foreach (var note in worker.Gaiji)
        {
            output.Gaiji.Add(new GaijiUse(record.Ordinal, note.Code, note.Meaning, note.IsOpen, note.Field, note.ItemId, note.Count, worker.Person.Person, worker.Person.Sample));
        }
    }

    public void Add(StandardRecord row, SourcePosition position)
    {
        validators[row.Group.Ordinal].Validate(row, position, _findings);
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
}
