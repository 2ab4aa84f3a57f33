using System.Text;
using Hub.Engine.Deletion;
using Hub.Engine.Runs;
using Hub.Findings;
using Hub.Storage;
using Hub.Storage.Runs;
using Hub.Storage.Streams;

namespace Hub.Engine;

/// <content>
/// Deleting a run for good. First it is written down who deletes what and how much of it there is; from then on nothing of the run is shown, and whatever is interrupted is gone on
/// with by a repeat or at the next start. The run stays as its deletion.
/// </content>
public sealed partial class HubEngine
{
    private const int LongestReason = 500;

    /// <summary>Where the certificate of a run's deletion is kept beside the store's own copy.</summary>
    public string CertificateOf(string run) => Path.Combine(_options.DataFolder, "deletions", run + ".json");

    /// <summary>Refuses a run that is being deleted or is deleted.</summary>
    /// <exception cref="RefusedException">It is.</exception>
    public static void DemandKept(StoredRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (run.State is RunState.Deleting or RunState.Deleted)
        {
            throw Refused.State(run.Id, run.State, "利用", "used");
        }
    }

    /// <summary>What a deletion would delete; of a deleted run what it deleted.</summary>
    public async ValueTask<RunDeletion> PreviewDeletionAsync(string run, CancellationToken cancellationToken)
    {
        var stored = await RequireRunAsync(run, cancellationToken);
        return stored.Deletion ?? await CountAsync(stored, new DeletionRequest(run), cancellationToken);
    }

    /// <summary>Deletes a run. A deleted one answers as it is.</summary>
    public async ValueTask<RunView> DeleteRunAsync(DeletionRequest request, string requestId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ThrowIfStopping();
        var stamp = new RequestStamp(requestId, "delete " + request.Run);
        await AnsweredAsync(stamp, cancellationToken);
        await using var hold = await HoldRunAsync(request.Run, cancellationToken);
        var stored = await RequireRunAsync(request.Run, cancellationToken);
        if (stored.Deletion is null)
        {
            Demand(stored, request);
            await CloseSessionsAsync(stored.Id);
            var begun = stored with { State = RunState.Deleting, Deletion = await CountAsync(stored, request, cancellationToken), UpdateTime = _time.GetUtcNow() };
            await RequireChangeAsync(begun, stored.State, cancellationToken);
            stored = begun;
        }

        // Begun it is ended, whether anybody still waits for it or not.
        await EndDeletionAsync(stored, CancellationToken.None);
        await _store.RememberAnswerAsync(stamp, stored.Id, _time.GetUtcNow(), CancellationToken.None);
        return await GetRunAsync(stored.Id, CancellationToken.None);
    }

    private static void Demand(StoredRun run, DeletionRequest request)
    {
        if (request.Confirm != run.Id)
        {
            throw Refused.Request(
                $"確認のため、削除する移行実行のIDをもう一度指定してください（{run.Id}）。",
                $"confirm the deletion by giving the id of the run once more ({run.Id}).");
        }

        if (string.IsNullOrWhiteSpace(request.Reason) || request.Reason.Length > LongestReason)
        {
            throw Refused.Request($"削除の理由を 1～{LongestReason} 文字で指定してください。削除証明に残ります。", $"give a reason of 1 to {LongestReason} characters: it is kept in the certificate.");
        }

        if (run.State == RunState.Committed && !request.EvenCommitted)
        {
            throw new RefusedException(
                RefusalReason.RunState,
                $"移行実行 {run.Id} は確定済みです。標準表と標準ファイルも消えます。引渡しが済んでいて消してよければ --committed を付けてください。",
                $"run {run.Id} is committed: its standard tables and files would be gone, too. Once they have been handed over, say so with --committed.")
            {
                Metadata = new Dictionary<string, string> { ["run"] = run.Id, ["state"] = run.State.ToString() },
            };
        }
    }

    // What a crash interrupted, here or on a node that is gone; and what this node has in its folder of runs that another one deleted.
    private async ValueTask TakeUpDeletionsAsync(CancellationToken cancellationToken)
    {
        foreach (var state in (RunState[])[RunState.Deleting, RunState.Deleted])
        {
            foreach (var run in await _store.ListRunsAsync(new RunFilter { State = state, Limit = int.MaxValue }, cancellationToken))
            {
                try
                {
                    await using var hold = await HoldRunAsync(run.Id, cancellationToken);
                    await EndDeletionAsync(await RequireRunAsync(run.Id, cancellationToken), cancellationToken);
                }
                catch (StoreException exception) when (exception.Fault == StoreFault.Busy)
                {
                    // Another node is at it.
                }
            }
        }
    }

    private async ValueTask<RunDeletion> CountAsync(StoredRun run, DeletionRequest request, CancellationToken cancellationToken)
    {
        var streams = await _store.ListStreamsAsync(run.Id, cancellationToken);
        return new RunDeletion(request.By, request.Reason.Trim(), _time.GetUtcNow(), run.State)
        {
            Counts = [.. await _store.CountHeldAsync(run.Id, cancellationToken), .. ErasedFolder.Count(FolderOf(run.Id))],
            Sources = [.. streams.Where(s => s.Checkpoint.Offset > 0).Select(s => new DeletedSource(s.Checkpoint.Offset, s.Checkpoint.Records, s.State == StreamState.Finalized ? s.Sha256 : ""))],
        };
    }

    private async ValueTask EndDeletionAsync(StoredRun run, CancellationToken cancellationToken)
    {
        _orders.TryRemove(run.Id, out _);
        if (run.State == RunState.Deleting)
        {
            await _store.EraseRunAsync(run.Id, cancellationToken);
            ErasedFolder.Erase(FolderOf(run.Id));
            var now = _time.GetUtcNow();
            await _store.TryChangeRunAsync(
                run with { State = RunState.Deleted, Verdict = RunVerdict.None, Override = null, Totals = [], Deletion = run.Deletion! with { CompleteTime = now }, UpdateTime = now }, RunState.Deleting, cancellationToken);
            run = await RequireRunAsync(run.Id, cancellationToken);
        }

        // Another node may have deleted it: what this one wrote of it goes, too.
        ErasedFolder.Erase(FolderOf(run.Id));
        if (!File.Exists(CertificateOf(run.Id)))
        {
            PrivateFiles.CreateFolder(Path.GetDirectoryName(CertificateOf(run.Id))!);
            PrivateFiles.Replace(CertificateOf(run.Id), Encoding.UTF8.GetBytes(DeletionCertificate.Write(run)));
        }
    }
}
