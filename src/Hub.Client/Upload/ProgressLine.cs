using Hub.Contracts.Ingest.V1;

namespace Hub.Client.Upload;

/// <summary>How far one file is.</summary>
internal sealed class ProgressLine(ProgressBoard board)
{
    private bool _opened;

    public long Resumed { get; private set; }

    public long Taken { get; private set; }

    public long Durable { get; private set; }

    public long Records { get; private set; }

    public long Quarantined { get; private set; }

    public long Findings { get; private set; }

    public int Retries { get; private set; }

    public bool IsDone { get; private set; }

    public void Opened(IngestStream stream)
    {
        if (!_opened)
        {
            _opened = true;
            Resumed = stream.DurableOffset;
        }

        Stored(stream, checkpoint: false);
    }

    public void Answered(AppendResponse response)
    {
        var checkpoint = response.DurableOffset > Durable;
        (Taken, Durable) = (response.NextOffset, response.DurableOffset);
        (Records, Quarantined, Findings) = (response.RecordCount, response.QuarantinedCount, response.FindingCount);
        board.Changed(checkpoint, MigrationStage.Sending);
    }

    public void Done(IngestStream stream)
    {
        IsDone = true;
        Stored(stream, checkpoint: true);
    }

    public void Retry()
    {
        Retries++;
        board.Changed(checkpoint: false, MigrationStage.Waiting);
    }

    private void Stored(IngestStream stream, bool checkpoint)
    {
        (Taken, Durable) = (stream.NextOffset, stream.DurableOffset);
        (Records, Quarantined, Findings) = (stream.RecordCount, stream.QuarantinedCount, stream.FindingCount);
        board.Changed(checkpoint, MigrationStage.Sending);
    }
}
