using Hub.Findings;
using Hub.Storage.Leases;
using Hub.Storage.Reading;
using Hub.Storage.Runs;
using Hub.Storage.Staging;
using Hub.Storage.Streams;

namespace Hub.Storage;

/// <summary>
/// What a store must do. Every method is one transaction: all of it happened, or none. Failures of the outside are <see cref="StoreException"/>;
/// what a caller may run into (an unknown run, a stale writer) is an answer. Thread-safe.
/// </summary>
public interface IHubStore : IHubLeases, IAsyncDisposable
{
    /// <summary>What was answered to a request; null: never seen.</summary>
    ValueTask<StoredAnswer?> FindAnswerAsync(string requestId, CancellationToken cancellationToken);

    /// <summary>Stores a new run with its expected streams; the answer remembered is its id. False: the id exists.</summary>
    ValueTask<bool> CreateRunAsync(StoredRun run, RequestStamp request, CancellationToken cancellationToken);

    /// <summary>Reads a run; null: unknown.</summary>
    ValueTask<StoredRun?> FindRunAsync(string run, CancellationToken cancellationToken);

    /// <summary>Lists runs, newest first.</summary>
    ValueTask<IReadOnlyList<StoredRun>> ListRunsAsync(RunFilter filter, CancellationToken cancellationToken);

    /// <summary>Stores state, verdict, groups, override, characters, deletion and times of a run if it is still in the state expected; false: it is not. A commit is this change.</summary>
    ValueTask<bool> TryChangeRunAsync(StoredRun run, RunState expected, CancellationToken cancellationToken);

    /// <summary>Drops rows, quarantine, findings and checkpoints of a run and marks it abandoned; false: it is committed already.</summary>
    ValueTask<bool> AbandonRunAsync(string run, DateTimeOffset time, CancellationToken cancellationToken);

    /// <summary>What the store holds of a run, by the kinds of <see cref="DeletedCount"/>; kinds that it holds none of are left out.</summary>
    ValueTask<IReadOnlyList<DeletedCount>> CountHeldAsync(string run, CancellationToken cancellationToken);

    /// <summary>
    /// Deletes everything that the store holds of a run being deleted, its key first, so that only its id, what it was (municipality, business, adapter, mode, groups, times) and
    /// its deletion are left. What was deleted is overwritten where the store can. Not one transaction: interrupted at any point it is simply done again.
    /// False: the run is not being deleted.
    /// </summary>
    ValueTask<bool> EraseRunAsync(string run, CancellationToken cancellationToken);

    /// <summary>The streams of a run in the order of the manifest.</summary>
    ValueTask<IReadOnlyList<StoredStream>> ListStreamsAsync(string run, CancellationToken cancellationToken);

    /// <summary>
    /// Gives a stream to a new writer (epoch + 1), keeps what kind of data it takes, and remembers the epoch as the answer; null: unknown, or finalized and not
    /// to be restarted, or the run takes no data.
    /// </summary>
    ValueTask<StoredStream?> OpenStreamAsync(string run, string stream, StreamKind kind, bool restart, RequestStamp request, DateTimeOffset time, CancellationToken cancellationToken);

    /// <summary>Stores batches and their checkpoint. False: the writer is stale, the stream finalized or the run closed; nothing was stored.</summary>
    ValueTask<bool> WriteAsync(StreamWrite write, CancellationToken cancellationToken);

    /// <summary>Marks a stream finalized at its checkpoint, with the time that all of it took. False: the writer is stale or the checkpoint elsewhere.</summary>
    ValueTask<bool> FinalizeStreamAsync(
        string run, string stream, long epoch, long offset, string sha256, StageTimes spent, RequestStamp request, DateTimeOffset time, CancellationToken cancellationToken);

    /// <summary>Replaces the findings about the run as a whole and about whole streams (those without record), and drops those across records (<see cref="AddRunFindingsAsync"/>).</summary>
    ValueTask ReplaceRunFindingsAsync(string run, IReadOnlyList<Finding> findings, CancellationToken cancellationToken);

    /// <summary>
    /// Adds findings across records (7000 to 7999) to a run, behind those that the same record, stream or run has. A finding that names a record of a stream
    /// counts among that stream's errors and warnings. All are dropped by the next <see cref="ReplaceRunFindingsAsync"/>.
    /// </summary>
    ValueTask AddRunFindingsAsync(string run, IReadOnlyList<Finding> findings, CancellationToken cancellationToken);

    /// <summary>Rows of one group in source order: those that came with their stream, or those of resubmitted records. Block bytes are valid until the next one is read.</summary>
    IAsyncEnumerable<RowBlock> ReadRowsAsync(string run, string group, bool resubmitted, CancellationToken cancellationToken);

    /// <summary>Findings that fit, in source order; those of superseded revisions are left out.</summary>
    IAsyncEnumerable<StoredFinding> ReadFindingsAsync(string run, FindingFilter filter, CancellationToken cancellationToken);

    /// <summary>Findings summed by code, severity, field and item, with the first few of each.</summary>
    ValueTask<IReadOnlyList<FindingTotal>> SumFindingsAsync(string run, int samples, CancellationToken cancellationToken);

    /// <summary>Findings of one code summed by stream and by what they expected: the reasons of records dropped by rule.</summary>
    ValueTask<IReadOnlyList<ReasonTotal>> SumReasonsAsync(string run, int code, CancellationToken cancellationToken);

    /// <summary>What the mapping counted, summed over the run.</summary>
    ValueTask<IReadOnlyList<SuppliedCount>> SumSuppliedAsync(string run, CancellationToken cancellationToken);

    /// <summary>Characters that the run met and that are to be identified, or were: each code with its exact counts, most persons first.</summary>
    ValueTask<IReadOnlyList<GaijiTotal>> SumGaijiAsync(string run, int samples, CancellationToken cancellationToken);

    /// <summary>Rows staged or committed, by group id; groups without rows are left out.</summary>
    ValueTask<IReadOnlyDictionary<string, long>> CountRowsAsync(string run, CancellationToken cancellationToken);

    /// <summary>Records in quarantine that fit, in source order.</summary>
    IAsyncEnumerable<StoredQuarantine> ReadQuarantineAsync(string run, QuarantineFilter filter, CancellationToken cancellationToken);

    /// <summary>
    /// Puts corrected records of one stream into their places, in one transaction. Each must still be in quarantine with the revision that it corrects: one that is
    /// not is left as it is.
    /// </summary>
    /// <param name="run">Name of the run.</param>
    /// <param name="stream">Name of the stream.</param>
    /// <param name="corrections">The records, each at most once.</param>
    /// <param name="time">Now.</param>
    /// <param name="cancellationToken">Ends it; nothing is stored then.</param>
    /// <returns>The records that were stored.</returns>
    ValueTask<IReadOnlySet<long>> ResubmitAsync(string run, string stream, IReadOnlyList<Correction> corrections, DateTimeOffset time, CancellationToken cancellationToken);

    /// <summary>Remembers the answer to a request that stored nothing else.</summary>
    ValueTask RememberAnswerAsync(RequestStamp request, string answer, DateTimeOffset time, CancellationToken cancellationToken);
}
