using Hub.Catalog.Editions;
using Hub.Engine.Commit;
using Hub.Engine.Plans;
using Hub.Engine.Runs;
using Hub.Findings;
using Hub.Storage;
using Hub.Storage.Runs;
using Hub.Validation.Across;

namespace Hub.Engine;

/// <content>The end of a run: checks across files and records, then all rows visible or none.</content>
public sealed partial class HubEngine
{
    /// <summary>
    /// Checks a run and, unless only that is asked for, commits it. Idempotent: a committed run answers as it is. What blocks it is in the answer; with an
    /// override it is committed all the same and the override recorded.
    /// </summary>
    public async ValueTask<CommitResult> CommitRunAsync(string run, bool validateOnly, CommitOverride? decision, string requestId, CancellationToken cancellationToken)
    {
        ThrowIfStopping();
        var stamp = new RequestStamp(requestId, $"commit {run} {validateOnly}");
        var answered = await AnsweredAsync(stamp, cancellationToken) is not null;
        await using var hold = await HoldRunAsync(run, cancellationToken);
        var stored = await RequireRunAsync(run, cancellationToken);
        if (stored.State == RunState.Committed || (answered && stored.State == RunState.Checked))
        {
            await PublishAsync(stored, cancellationToken);
            return await ResultAsync(run, cancellationToken);
        }

        if (stored.State is RunState.Checking or RunState.Committing)
        {
            // Whoever was checking it would hold it, if he lived.
            var left = stored.State;
            stored = stored with { State = RunState.Active, Verdict = RunVerdict.None, UpdateTime = _time.GetUtcNow() };
            await RequireChangeAsync(stored, left, cancellationToken);
        }

        Demand(stored, validateOnly, decision);
        stored = await RecleanseDecidedAsync(stored, cancellationToken);
        var result = await CheckAndCommitAsync(stored, validateOnly, decision, cancellationToken);
        await _store.RememberAnswerAsync(stamp, result.View.Run.State.ToString(), _time.GetUtcNow(), cancellationToken);
        return result;
    }

    /// <summary>Sees to it that the standard files of a committed run are in this node's folder, whichever node committed it.</summary>
    public async ValueTask EnsureFilesAsync(string run, CancellationToken cancellationToken)
    {
        if (FilesOf(run).IsPublished || (await RequireRunAsync(run, cancellationToken)).State != RunState.Committed)
        {
            return;
        }

        var gate = await EnterRunAsync(run, cancellationToken);
        try
        {
            await PublishAsync(await RequireRunAsync(run, cancellationToken), cancellationToken);
        }
        finally
        {
            gate.Release();
        }
    }

    private static void Demand(StoredRun run, bool validateOnly, CommitOverride? decision)
    {
        if (run.State is not (RunState.Active or RunState.Checked))
        {
            throw Refused.State(run.Id, run.State, "確定", "committed");
        }

        if (!validateOnly && run.Mode == RunMode.DryRun)
        {
            throw new RefusedException(
                RefusalReason.RunState,
                $"移行実行 {run.Id} は検証として作成されたため、確定できません。本番移行として作り直してください。",
                $"run {run.Id} was made as a dry-run and can't be committed: make it again as a migration.");
        }

        if (decision is not null && (decision.DecidedBy.Length == 0 || decision.Reason.Length == 0))
        {
            throw Refused.Request("エラーを承知で確定するには、決定者と理由が必要です。", "an override needs who decided and why.");
        }
    }

    private async ValueTask<CommitResult> CheckAndCommitAsync(StoredRun run, bool validateOnly, CommitOverride? decision, CancellationToken cancellationToken)
    {
        var plan = PlanOf(run);
        var checking = run with { State = RunState.Checking, Characters = plan.Characters, UpdateTime = _time.GetUtcNow() };
        await RequireChangeAsync(checking, run.State, cancellationToken);
        try
        {
            await CloseSessionsAsync(run.Id);
            var partial = FilesOf(run.Id);
            partial.Discard();
            var streams = await _store.ListStreamsAsync(run.Id, cancellationToken);
            using var across = await BeginAcrossAsync(run, plan, streams, cancellationToken);
            var output = await WriteGroupsAsync(run, plan, validateOnly ? null : partial, across, cancellationToken);
            var findings = CompletenessCheck.Run(run, plan, streams, output.Groups, output.Totals, await SumDropsAsync(run.Id, cancellationToken));
            await _store.ReplaceRunFindingsAsync(run.Id, findings, cancellationToken);
            await AddUnusedAsync(run, plan, streams, cancellationToken);
            await EndAcrossAsync(run, plan, across, streams, cancellationToken);
            var (blocking, notices) = await StandingAsync(run.Id, cancellationToken);
            var passed = blocking.Count == 0;
            var now = _time.GetUtcNow();
            var next = checking with { Verdict = passed ? RunVerdict.Passed : RunVerdict.Blocked, Groups = output.Groups, Totals = output.Totals.Results, UpdateTime = now };
            if (validateOnly || (!passed && decision is null))
            {
                partial.Discard();
                await RequireChangeAsync(next with { State = RunState.Checked, Groups = [.. output.Groups.Select(g => g with { File = "" })] }, RunState.Checking, cancellationToken);
                return new CommitResult(await GetRunAsync(run.Id, cancellationToken), blocking, notices);
            }

            // The commit is this one change: before it nothing is visible, after it everything is, whatever happens to the files.
            var recorded = passed ? null : decision! with { Blocking = blocking.Count };
            var committed = next with { State = RunState.Committed, CommitTime = now, Override = recorded };
            await RequireChangeAsync(committed, RunState.Checking, cancellationToken);
            partial.Publish();
            return new CommitResult(await GetRunAsync(run.Id, CancellationToken.None), blocking, notices);
        }
        catch
        {
            // Back to where it was, so that the same request can be tried again; a crash here is put right by whoever takes it up.
            await TryRestoreAsync(run);
            throw;
        }
    }

    private async ValueTask RequireChangeAsync(StoredRun run, RunState expected, CancellationToken cancellationToken)
    {
        if (!await _store.TryChangeRunAsync(run, expected, cancellationToken))
        {
            var now = await RequireRunAsync(run.Id, cancellationToken);
            throw Refused.State(run.Id, now.State, "確定", "committed");
        }
    }

    private async ValueTask TryRestoreAsync(StoredRun run)
    {
        try
        {
            await _store.TryChangeRunAsync(run with { UpdateTime = _time.GetUtcNow() }, RunState.Checking, CancellationToken.None);
        }
        catch (StoreException)
        {
            // The failure that led here is the one to tell; whoever takes it up puts the state right.
        }
    }

    /// <summary>Writes the standard files of a committed run where they are missing.</summary>
    private async ValueTask PublishAsync(StoredRun run, CancellationToken cancellationToken)
    {
        var folder = FilesOf(run.Id);
        if (!folder.IsPublished)
        {
            folder.Discard();
            await WriteGroupsAsync(run, PlanOf(run), folder, across: null, cancellationToken);
            folder.Publish();
        }
    }

    private StandardFolder FilesOf(string run) => new(FolderOf(run));

    private async ValueTask<(IReadOnlyList<GroupResult> Groups, DeclaredTotals Totals)> WriteGroupsAsync(
        StoredRun run, IRunPlan plan, StandardFolder? folder, AcrossCheck? across, CancellationToken cancellationToken)
    {
        var totals = DeclaredTotals.Create(run.Manifest, plan.Edition);
        List<GroupResult> groups = [];
        foreach (var group in plan.Groups)
        {
            groups.Add(await WriteGroupAsync(run, group, totals.Of(group), folder, across, cancellationToken));
        }

        return (groups, totals);
    }

    private async ValueTask<GroupResult> WriteGroupAsync(StoredRun run, Group group, IReadOnlyList<TotalFamily> totals, StandardFolder? folder, AcrossCheck? across, CancellationToken cancellationToken)
    {
        using var file = StandardFile.Create(group, run, _options.FileProfile, folder);
        await foreach (var rows in RowReader.ReadAsync(_store, run.Id, group.Id, cancellationToken))
        {
            for (var i = 0; i < rows.Rows.Count; i++)
            {
                var (stream, record) = rows.Origins[i];
                file.Write(rows.Rows[i].Span, stream, totals);
                across?.Add(group, stream, record, rows.Rows[i].Span);
            }
        }

        return file.Complete();
    }

    private async ValueTask<CommitResult> ResultAsync(string run, CancellationToken cancellationToken)
    {
        var (blocking, notices) = await StandingAsync(run, cancellationToken);
        return new CommitResult(await GetRunAsync(run, cancellationToken), blocking, notices);
    }

    /// <summary>
    /// What blocks a commit: findings of severity error about the run and its files as they are, one of each kind for records. Beside it the warnings about the run and its files.
    /// </summary>
    private async ValueTask<(IReadOnlyList<Finding> Blocking, IReadOnlyList<Finding> Notices)> StandingAsync(string run, CancellationToken cancellationToken)
    {
        List<Finding> blocking = [];
        List<Finding> notices = [];
        var totals = await _store.SumFindingsAsync(run, samples: 1, cancellationToken);
        var counts = await CountAsync(run, totals, cancellationToken);
        foreach (var total in totals)
        {
            if (total.Severity == Severity.Error && !counts.Tolerates(total.Code, total.Field))
            {
                blocking.AddRange(total.Samples.Select(s => ToFinding(s)));
            }
            else if (total.Severity == Severity.Warning)
            {
                notices.AddRange(total.Samples.Where(s => s.Position.Record < 0).Select(s => ToFinding(s)));
            }
        }

        return (blocking, notices);
    }
}
