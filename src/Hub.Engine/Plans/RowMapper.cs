using System.Text;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Records;
using Hub.Storage.Staging;

namespace Hub.Engine.Plans;

/// <summary>Takes typed rows: nothing to map, the same rules as for mapped ones. The header of each record is the name of its message type.</summary>
internal sealed class RowMapper(IRunPlan plan, IRowFormat format) : IRecordMapper
{
    private readonly StandardRecord?[] _rows = new StandardRecord?[plan.Edition.Groups.Count];
    private byte[] _type = [];
    private StandardRecord? _row;

    public void Map(in RawRecord record, StagedBatch output, FindingList findings)
    {
        var position = new SourcePosition("", record.Ordinal, record.Offset, record.Bytes.Length);
        if (RowOf(record.Header) is not { } row)
        {
            findings.Add(new Finding(RowFindings.TypeUnknown, position) { Found = Encoding.UTF8.GetString(record.Header) });
            return;
        }

        if (format.Read(record.Bytes, row) is not RowFault.None and var fault)
        {
            findings.Add(new Finding(RowFindings.CodeOf(fault), position) { Found = fault.ToString() });
            return;
        }

        plan.Validators[row.Group.Ordinal].Validate(row, position, findings);
        output.AddRow(record.Ordinal, row);
    }

    public void TakeCounts(List<SuppliedCount> counts)
    {
        // A typed row says everything itself: nothing is supplied.
    }

    public void Retract()
    {
    }

    private StandardRecord? RowOf(ReadOnlySpan<byte> type)
    {
        if (_row is null || !type.SequenceEqual(_type))
        {
            _type = type.ToArray();
            var group = format.FindGroup(plan.Edition, Encoding.UTF8.GetString(type));
            _row = group is null ? null : _rows[group.Ordinal] ??= new StandardRecord(group);
        }

        return _row;
    }
}
