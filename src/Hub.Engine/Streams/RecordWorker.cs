using Hub.Adapters;
using Hub.Engine.Plans;
using Hub.Findings;
using Hub.Records;
using Hub.Storage.Streams;

namespace Hub.Engine.Streams;

/// <summary>Maps the records of a batch. One per thread at a time; allocates nothing for a record without findings.</summary>
internal sealed class RecordWorker(IRecordMapper mapper, TimeProvider time)
{
    private readonly FindingList _findings = new();

    /// <summary>Maps all records of the batch into its staged rows, quarantine and findings.</summary>
    public void Run(WorkBatch batch)
    {
        var start = time.GetTimestamp();
        foreach (var slice in batch.Records)
        {
            Run(batch, slice);
        }

        if (batch.Ending is { } ending)
        {
            batch.Staged.Findings.Add(ending);
        }

        mapper.TakeCounts(batch.Staged.Supplied);
        var spent = time.GetElapsedTime(start);
        var validate = spent * mapper.ValidationShare;
        batch.Spent += new StageTimes(TimeSpan.Zero, spent - validate, validate, TimeSpan.Zero);
    }

    private void Run(WorkBatch batch, in RecordSlice slice)
    {
        var staged = batch.Staged;
        var bytes = batch.Buffer.AsSpan(slice.Start, slice.Length);
        _findings.Clear();
        staged.BeginRecord();
        if (slice.Damage is { } damage)
        {
            _findings.Add(damage);
        }

        if (slice.IsMapped)
        {
            Map(new RawRecord(slice.Ordinal, slice.Offset, bytes) { Header = batch.Header }, batch);
        }

        if (!staged.RecordHasRows && !Explained())
        {
            _findings.Add(new Finding(CompletenessFindings.RecordWithoutRow, new SourcePosition("", slice.Ordinal, slice.Offset, slice.Length)));
        }

        for (var i = 0; i < _findings.Count; i++)
        {
            var finding = _findings[i];
            staged.Findings.Add(finding.Position.Record == slice.Ordinal ? finding : finding with { Position = finding.Position with { Record = slice.Ordinal } });
        }

        if (_findings.HasErrors)
        {
            if (slice.Damage is null)
            {
                mapper.Retract();
            }

            staged.QuarantineRecord(slice.Ordinal, slice.Offset, bytes, batch.Header);
        }
        else
        {
            staged.AcceptRecord();
        }
    }

    /// <summary>True when a finding says why the record gave no row.</summary>
    private bool Explained()
    {
        for (var i = 0; i < _findings.Count; i++)
        {
            if (_findings[i].Severity == Severity.Error || _findings[i].Code == MappingFindings.RecordDropped)
            {
                return true;
            }
        }

        return false;
    }

    private void Map(in RawRecord record, WorkBatch batch)
    {
        try
        {
            mapper.Map(record, batch.Staged, _findings);
        }
#pragma warning disable CA1031 // One record must not end the run: what it is goes to quarantine with the type of the failure, never its text.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _findings.Add(new Finding(CompletenessFindings.RecordFault, new SourcePosition("", record.Ordinal, record.Offset, record.Bytes.Length)) { Found = exception.GetType().Name });
        }
    }
}
