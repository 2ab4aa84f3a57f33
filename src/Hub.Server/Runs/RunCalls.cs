using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Hub.Contracts.Run.V1;
using Hub.Engine;
using Hub.Engine.Deletion;
using Hub.Engine.Identification;
using Hub.Engine.Runs;
using Hub.Server.Access;
using Hub.Server.Limits;
using Hub.Server.Wire;
using Hub.Storage.Runs;
using Microsoft.Extensions.Logging;
using CommitOverride = Hub.Storage.Runs.CommitOverride;
using RunState = Hub.Storage.Runs.RunState;

namespace Hub.Server.Runs;

/// <summary>hub.run.v1.RunService: translation between the wire and the engine, nothing else. This file: the life of a run.</summary>
internal sealed partial class RunCalls(HubEngine engine, LimitGate limits, RunReporter reporter, GaijiBook book, TimeProvider time, ILogger<RunCalls> logger) : RunService.RunServiceBase
{
    public override async Task<CreateRunResponse> CreateRun(CreateRunRequest request, ServerCallContext context)
    {
        var creator = AccessGate.CreatorOf(context);
        var view = await engine.CreateRunAsync(
            new RunRequest
            {
                Id = request.RunId,
                Municipality = request.Municipality,
                Adapter = request.Adapter,
                Mode = (RunMode)(int)request.Mode,
                Manifest = RunMapping.FromWire(request.Manifest),
                Title = request.Title,
                CreatedBy = creator,
                Profile = request.Profile,
                Parameters = new Dictionary<string, string>(request.Parameters),
            },
            request.RequestId,
            token => limits.CheckRunAsync(engine, creator, request.Manifest?.Files.Count ?? 0, token),
            context.CancellationToken);
        ServerLog.RunCreated(logger, view.Run.Id, view.Run.Adapter, view.Run.Manifest.Files.Count);
        return new CreateRunResponse { Run = RunMapping.ToWire(view, engine, withManifest: true) };
    }

    public override async Task<GetRunResponse> GetRun(GetRunRequest request, ServerCallContext context) =>
        new() { Run = await ReadAsync(ResourceNames.ParseRun(request.Name), withManifest: true, context) };

    public override async Task<ListRunsResponse> ListRuns(ListRunsRequest request, ServerCallContext context)
    {
        var size = request.PageSize <= 0 ? 50 : Math.Min(request.PageSize, 500);
        var runs = await engine.ListRunsAsync(
            new RunFilter
            {
                Municipality = request.Municipality,
                Business = request.Business,
                CreatedBy = AccessGate.OnlyRunsOf(context, request.Municipality),
                State = request.State == Run.Types.State.Unspecified ? null : (RunState)(int)request.State,
                After = request.PageToken,
                Limit = size + 1,
            },
            context.CancellationToken);
        var response = new ListRunsResponse { NextPageToken = runs.Count > size ? runs[size - 1].Id : "" };
        foreach (var run in runs.Take(size))
        {
            response.Runs.Add(await ReadAsync(run.Id, withManifest: false, context));
        }

        return response;
    }

    public override async Task WatchRun(WatchRunRequest request, IServerStreamWriter<WatchRunResponse> responseStream, ServerCallContext context)
    {
        var name = ResourceNames.ParseRun(request.Name);
        var interval = TimeSpan.FromMilliseconds(request.IntervalMilliseconds <= 0 ? 500 : Math.Clamp(request.IntervalMilliseconds, 50, 60_000));
        Run? last = null;
        while (true)
        {
            var run = await ReadAsync(name, withManifest: last is null, context);
            if (last is null || !run.Equals(last))
            {
                await responseStream.WriteAsync(new WatchRunResponse { Run = run, ReadTime = Timestamp.FromDateTimeOffset(time.GetUtcNow()) }, context.CancellationToken);
                last = run.Clone();
                last.Manifest = null;
            }

            if (run.State is Run.Types.State.Checked or Run.Types.State.Committed or Run.Types.State.Abandoned or Run.Types.State.Deleted)
            {
                return;
            }

            await Task.Delay(interval, time, context.CancellationToken);
        }
    }

    public override async Task<CommitRunResponse> CommitRun(CommitRunRequest request, ServerCallContext context)
    {
        var name = ResourceNames.ParseRun(request.Name);

        // Whose decision it is goes into the certificate: the caller's own, where that is known.
        var decision = request.CommitOverride is { } o ? new CommitOverride(AccessGate.NameOf(context) ?? o.DecidedBy, o.Reason, 0) : null;

        // Not cancelled with the call: a client that is cut off finds the run committed when it asks again.
        var result = await engine.CommitRunAsync(name, request.ValidateOnly, decision, request.RequestId, CancellationToken.None);
        await book.MergeAsync(name, CancellationToken.None);
        await reporter.EnsureAsync(name, CancellationToken.None);
        var run = result.View.Run;
        ServerLog.RunChanged(logger, name, run.State.ToString(), run.Verdict.ToString(), result.Blocking.Count);
        var response = new CommitRunResponse { Run = RunMapping.ToWire(result.View, engine, withManifest: true) };
        response.Blocking.AddRange(result.Blocking.Select(f => FindingMapping.ToWire(f, name)));
        response.Notices.AddRange(result.Notices.Select(f => FindingMapping.ToWire(f, name)));
        return response;
    }

    public override async Task<AbandonRunResponse> AbandonRun(AbandonRunRequest request, ServerCallContext context)
    {
        var name = ResourceNames.ParseRun(request.Name);
        var view = await engine.AbandonRunAsync(name, request.RequestId, context.CancellationToken);
        ServerLog.RunChanged(logger, name, view.Run.State.ToString(), view.Run.Verdict.ToString(), 0);
        return new AbandonRunResponse { Run = RunMapping.ToWire(view, engine, withManifest: true) };
    }

    public override async Task<DeleteRunResponse> DeleteRun(DeleteRunRequest request, ServerCallContext context)
    {
        var name = ResourceNames.ParseRun(request.Name);
        if (request.ValidateOnly)
        {
            var would = await engine.PreviewDeletionAsync(name, context.CancellationToken);
            var run = await engine.GetRunAsync(name, context.CancellationToken);
            return new DeleteRunResponse { Run = RunMapping.ToWire(run, engine, withManifest: false), Deletion = DeletionMapping.ToWire(run.Run with { Deletion = would }, isBegun: run.Run.Deletion is not null) };
        }

        var view = await reporter.ApartAsync(
            name,
            () => engine.DeleteRunAsync(
                new DeletionRequest(name) { Confirm = request.Confirm, Reason = request.Reason, EvenCommitted = request.Committed, By = AccessGate.NameOf(context) ?? AccessGate.CreatorOf(context) },
                request.RequestId,
                context.CancellationToken),
            context.CancellationToken);
        ServerLog.RunChanged(logger, name, view.Run.State.ToString(), view.Run.Verdict.ToString(), 0);
        return new DeleteRunResponse { Run = RunMapping.ToWire(view, engine, withManifest: false), Deletion = DeletionMapping.ToWire(view.Run, isBegun: true) };
    }

    private async Task<Run> ReadAsync(string run, bool withManifest, ServerCallContext context) =>
        RunMapping.ToWire(await engine.GetRunAsync(run, context.CancellationToken), engine, withManifest);
}
