using System.Buffers;
using Hub.Catalog.Editions;
using Hub.Findings;
using Hub.Storage.Staging;
using Hub.Storage.Streams;

namespace Hub.Engine.Streams;

/// <summary>Some consecutive records on their way through the stages: cut in order, mapped by any worker, stored in order. Reused.</summary>
internal sealed class WorkBatch(IReadOnlyList<Group> groups, IReadOnlyList<Group> kept) : IDisposable
{
    /// <summary>The source bytes, from the pool.</summary>
    public byte[] Buffer { get; private set; } = [];

    /// <summary>The records in them.</summary>
    public List<RecordSlice> Records { get; } = [];

    /// <summary>What came of them.</summary>
    public StagedBatch Staged { get; } = new(groups, kept);

    /// <summary>Header row of a delimited file; empty where there is none.</summary>
    public byte[] Header { get; set; } = [];

    /// <summary>What the file lacks, found at its end; null for nothing.</summary>
    public Finding? Ending { get; set; }

    /// <summary>Where reading can restart after this batch; null: nowhere, because damage is being skipped.</summary>
    public RestartPoint? End { get; set; }

    /// <summary>Number of source bytes that are done with after this batch.</summary>
    public int Bytes { get; set; }

    /// <summary>Time that its stages took so far.</summary>
    public StageTimes Spent { get; set; }

    /// <summary>True when a checkpoint is wanted at once.</summary>
    public bool Flush { get; set; }

    /// <summary>Ends when the batch is mapped.</summary>
    public Task Mapped { get; set; } = Task.CompletedTask;

    /// <summary>Makes room for source bytes.</summary>
    public Span<byte> Fill(int length)
    {
        if (Buffer.Length < length)
        {
            Return();
            Buffer = ArrayPool<byte>.Shared.Rent(length);
        }

        return Buffer.AsSpan(0, length);
    }

    /// <summary>Forgets everything, for the next use.</summary>
    public void Clear()
    {
        Records.Clear();
        Staged.Clear();
        Header = [];
        (End, Ending) = (null, null);
        (Bytes, Flush, Spent) = (0, false, default);
        Mapped = Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Return();
        Staged.Dispose();
    }

    private void Return()
    {
        if (Buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(Buffer);
            Buffer = [];
        }
    }
}
