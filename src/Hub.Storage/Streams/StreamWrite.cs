using Hub.Storage.Staging;

namespace Hub.Storage.Streams;

/// <summary>What one transaction stores: batches of one stream in source order, and the checkpoint after them.</summary>
/// <param name="Run">The run.</param>
/// <param name="Stream">The stream.</param>
/// <param name="Epoch">The writer; the store refuses a stale one.</param>
/// <param name="From">Offset of the checkpoint before; the store refuses another one, so that a repeated write is noticed.</param>
/// <param name="Batches">Rows, quarantine and findings.</param>
/// <param name="Checkpoint">How far the stream is after them.</param>
/// <param name="Time">The clock.</param>
public sealed record StreamWrite(string Run, string Stream, long Epoch, long From, IReadOnlyList<StagedBatch> Batches, Checkpoint Checkpoint, DateTimeOffset Time)
{
    /// <summary>
    /// Ends when the write that leads to <see cref="From"/> has ended, and says whether it is in; it never fails. A store may begin before that, but stores
    /// nothing where it is false. Default: it is in.
    /// </summary>
    public Task<bool> After { get; init; } = Task.FromResult(true);
}
