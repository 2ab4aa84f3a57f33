using Google.Protobuf.Collections;
using Hub.Client.Upload;
using Hub.Contracts.Ingest.V1;
using Hub.Contracts.Run.V1;

namespace Hub.Client;

/// <content>The whole way: run, files, commit or check.</content>
public sealed partial class HubClient
{
    /// <summary>
    /// Sends the files and commits, or checks only. Goes on by itself after cuts and restarts of the hub; started again with the same files it goes on where
    /// it stopped. Cancelling is safe at any time.
    /// </summary>
    /// <exception cref="HubException">It can't be done; says why and what to do.</exception>
    public async Task<MigrationResult> MigrateAsync(MigrationRequest request, IProgress<MigrationProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var started = _options.Time.GetTimestamp();
        var files = request.Files.Select(LocalFile.Inspect).ToList();
        var board = new ProgressBoard(files, progress, _options);
        board.Enter(MigrationStage.Preparing);
        var run = await FindOrCreateRunAsync(request, files, cancellationToken);
        board.SetRun(RunNames.IdOf(run.Name));
        if (run.State == Run.Types.State.Active)
        {
            board.Enter(MigrationStage.Sending);
            try
            {
                await SendAsync(request, run, files, board, cancellationToken);
            }
            catch (HubException exception) when (exception.Fault == HubFault.Stopped)
            {
                return new MigrationResult(await GetRunAsync(run.Name, cancellationToken), exception.Findings, [], _options.Time.GetElapsedTime(started)) { IsStopped = true };
            }
        }

        board.Enter(MigrationStage.Finishing);
        var commit = new CommitRunRequest { Name = run.Name, RequestId = NewRequestId(), ValidateOnly = request.DryRun, CommitOverride = request.Override };
        var answer = await _persistence.CallAsync(token => Runs.CommitRunAsync(commit, cancellationToken: token).ResponseAsync, cancellationToken);
        board.Enter(MigrationStage.Done);
        return new MigrationResult(answer.Run, [.. answer.Blocking], [.. answer.Notices], _options.Time.GetElapsedTime(started));
    }

    private async Task SendAsync(MigrationRequest request, Run run, List<LocalFile> files, ProgressBoard board, CancellationToken cancellationToken)
    {
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var places = new SemaphoreSlim(_options.ParallelFiles, _options.ParallelFiles);
        var done = files.Select(_ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).ToList();
        var sending = files.Select((file, index) => SendOneAsync(file, index)).ToList();
        try
        {
            await Task.WhenAll(sending);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // One file failed and took the others along: what it said is what counts.
            var first = sending.FirstOrDefault(t => t.IsFaulted);
            await (first ?? Task.WhenAll(sending));
        }

        async Task SendOneAsync(LocalFile file, int index)
        {
            // A stream that is joined to others is sent when those are complete; until then it takes no place from them.
            var before = run.Streams.FirstOrDefault(s => s.Name == $"{run.Name}/streams/{file.Source.Stream}")?.After ?? [];
            await Task.WhenAll(files.Select((f, i) => before.Contains($"{run.Name}/streams/{f.Source.Stream}") ? done[i].Task : Task.CompletedTask)).WaitAsync(failed.Token);
            await places.WaitAsync(failed.Token);
            try
            {
                var upload = new FileUpload(new StreamTarget(this, run.Name, file.Source.Stream, board.Line(index)), _options, file, request.Restart);
                await _persistence.RunAsync(upload.RunAsync, board.Line(index).Retry, failed.Token);
                done[index].SetResult();
            }
            catch
            {
                await failed.CancelAsync();
                throw;
            }
            finally
            {
                places.Release();
            }
        }
    }

    private async Task<Run> FindOrCreateRunAsync(MigrationRequest request, List<LocalFile> files, CancellationToken cancellationToken)
    {
        var manifest = new Manifest();
        manifest.ControlTotals.AddRange(request.ControlTotals);
        foreach (var file in files)
        {
            var entry = new ManifestFile { Stream = file.Source.Stream, Layout = file.Source.Layout, Size = file.Size };
            if (file.Source.Records is { } records)
            {
                entry.RecordCount = records;
            }

            manifest.Files.Add(entry);
        }

        var mode = request.DryRun ? Run.Types.Mode.DryRun : Run.Types.Mode.Migration;
        if (await FindUnfinishedAsync(request, mode, manifest.Files, cancellationToken) is { } unfinished)
        {
            return unfinished;
        }

        var create = new CreateRunRequest
        {
            RequestId = NewRequestId(),
            RunId = request.Run,
            Municipality = request.Municipality,
            Adapter = request.Adapter,
            Mode = mode,
            Manifest = manifest,
            Title = request.Title,
            Profile = request.Profile,
        };
        create.Parameters.Add(new Dictionary<string, string>(request.Parameters));
        return (await _persistence.CallAsync(token => Runs.CreateRunAsync(create, cancellationToken: token).ResponseAsync, cancellationToken)).Run;
    }

    private async Task<Run?> FindUnfinishedAsync(MigrationRequest request, Run.Types.Mode mode, RepeatedField<ManifestFile> files, CancellationToken cancellationToken)
    {
        if (request.Run.Length > 0)
        {
            try
            {
                var named = await GetRunAsync(request.Run, cancellationToken);
                return (request.Parameters.Count == 0 || SameParameters(named, request)) && (request.Profile.Length == 0 || named.Profile == request.Profile) ? named : throw new HubException(
                    HubFault.Refused,
                    $"移行実行 {request.Run} は別のパラメータまたはプロファイルで始まっています。同じ指定で続けるか、別の --run で始めてください。",
                    $"run {request.Run} was begun with other parameters or another profile: go on with the same, or begin another run.");
            }
            catch (HubException exception) when (exception.Reason == "RUN_NOT_FOUND")
            {
                return null;
            }
        }

        if (!request.Resume)
        {
            return null;
        }

        var list = new ListRunsRequest { Municipality = request.Municipality, State = Run.Types.State.Active, PageSize = 100 };
        var active = await _persistence.CallAsync(token => Runs.ListRunsAsync(list, cancellationToken: token).ResponseAsync, cancellationToken);
        foreach (var candidate in active.Runs.Where(r => r.Adapter == request.Adapter && r.Mode == mode && r.Profile == request.Profile && SameParameters(r, request) && r.Streams.Any(s => s.State != IngestStream.Types.State.Expected)))
        {
            var run = await GetRunAsync(candidate.Name, cancellationToken);
            if (run.Manifest.Files.Equals(files) && run.Manifest.ControlTotals.SequenceEqual(request.ControlTotals))
            {
                return run;
            }
        }

        return null;
    }

    private static bool SameParameters(Run run, MigrationRequest request) =>
        run.Parameters.Count == request.Parameters.Count && request.Parameters.All(p => run.Parameters.TryGetValue(p.Key, out var value) && value == p.Value);
}
