using System.Globalization;
using Hub.Adapters.Lookups;
using Hub.Engine.Lookups;
using Hub.Engine.Streams;
using Hub.Storage;
using Hub.Storage.Runs;
using Hub.Storage.Streams;

namespace Hub.Engine;

/// <content>Streams: open, find, finalize.</content>
public sealed partial class HubEngine
{
    /// <summary>Opens a stream or takes it over; the writer that held it is fenced. A repeated request gives the same epoch.</summary>
    /// <param name="run">Id of the run.</param>
    /// <param name="stream">Name of the stream.</param>
    /// <param name="kind">What will be sent; null: what the manifest says or the stream was opened for before, else blocks.</param>
    /// <param name="restart">Whether to forget what it holds.</param>
    /// <param name="requestId">Id of the request.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async ValueTask<StoredStream> OpenStreamAsync(string run, string stream, StreamKind? kind, bool restart, string requestId, CancellationToken cancellationToken)
    {
        ThrowIfStopping();
        var stamp = new RequestStamp(requestId, $"open {run}/{stream} {kind} {restart}");
        if (restart)
        {
            await using var hold = await HoldRunAsync(run, cancellationToken);
            return await OpenStreamAsync(run, stream, kind, restart, stamp, cancellationToken);
        }

        var gate = await EnterRunAsync(run, cancellationToken);
        try
        {
            return await OpenStreamAsync(run, stream, kind, restart, stamp, cancellationToken);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>
    /// The session of a writer; taken up from the checkpoint where another node had it, or the hub was started again since. A stale epoch is refused. Who asked
    /// for it says when he is done (<see cref="LeaveAsync"/>).
    /// </summary>
    /// <exception cref="StoreException">Another node is at work on the stream.</exception>
    public async ValueTask<StreamSession> FindSessionAsync(string run, string stream, long epoch, CancellationToken cancellationToken)
    {
        if (_sessions.TryGetValue((run, stream), out var session) && session.Epoch == epoch && session.TryEnter())
        {
            return session;
        }

        ThrowIfStopping();

        var gate = await EnterRunAsync(run, cancellationToken);
        try
        {
            var (stored, known) = await RequireStreamAsync(run, stream, cancellationToken);
            if (known.Epoch != epoch || epoch == 0)
            {
                throw Refused.Fenced(run, stream, epoch);
            }

            if (known.State == StreamState.Finalized || stored.State != RunState.Active)
            {
                throw Refused.StreamClosed(run, stream);
            }

            if (_sessions.TryGetValue((run, stream), out session))
            {
                if (session.Epoch == epoch && session.TryEnter())
                {
                    return session;
                }

                await CloseAsync(session);
            }

            return await AttachAsync(run, stream, epoch, cancellationToken);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Closes a stream if both sides agree on what was sent. A repeat of what is finalized agrees again.</summary>
    public async ValueTask<(StoredStream Stream, FinalizeResult Result)> FinalizeStreamAsync(
        string run, string stream, long epoch, FinalizeClaim claim, string requestId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var stamp = new RequestStamp(requestId, $"finalize {run}/{stream} {claim}");
        await AnsweredAsync(stamp, cancellationToken);
        var (_, known) = await RequireStreamAsync(run, stream, cancellationToken);
        FinalizeResult result;
        if (known.State == StreamState.Finalized)
        {
            result = Compare(known, claim);
        }
        else
        {
            var session = await FindSessionAsync(run, stream, epoch, cancellationToken);
            try
            {
                result = await session.FinalizeAsync(claim, stamp, cancellationToken);
            }
            finally
            {
                await LeaveAsync(session);
            }

            if (result.IsFinal)
            {
                await CloseAsync(session);
            }
        }

        return ((await RequireStreamAsync(run, stream, cancellationToken)).Stream, result);
    }

    private async ValueTask<StoredStream> OpenStreamAsync(string run, string stream, StreamKind? kind, bool restart, RequestStamp stamp, CancellationToken cancellationToken)
    {
        var answer = await AnsweredAsync(stamp, cancellationToken);
        var (stored, known) = await RequireStreamAsync(run, stream, cancellationToken);
        if (answer is not null)
        {
            // The first answer again. Where another writer came since, its epoch is stale: a request that was long on its way must not fence that one.
            return known with { Epoch = long.Parse(answer, CultureInfo.InvariantCulture) };
        }

        if (stored.State != RunState.Active)
        {
            throw Refused.State(run, stored.State, "データを受信", "sent data");
        }

        var taken = RequireKind(stored, known, kind, restart);
        if (known.State == StreamState.Finalized && !restart)
        {
            return known;
        }

        if (restart)
        {
            await RestartReadersAsync(stored, known, stamp.Id, cancellationToken);
            _budgets.TryRemove(run, out _);
        }

        RunLookups.Require(stored, PlanOf(stored), stored.Manifest.Files[known.Ordinal], await _store.ListStreamsAsync(run, cancellationToken));
        if (_sessions.TryGetValue((run, stream), out var old))
        {
            await CloseAsync(old);
        }

        return await _store.OpenStreamAsync(run, stream, taken, restart, stamp, _time.GetUtcNow(), cancellationToken) ?? throw Refused.StreamClosed(run, stream);
    }

    private static FinalizeResult Compare(StoredStream known, FinalizeClaim claim)
    {
        List<Findings.Finding> differences = [];
        Add(CompletenessFindings.SizeDiffers, known.Checkpoint.Offset.ToString(CultureInfo.InvariantCulture), claim.Size.ToString(CultureInfo.InvariantCulture));
        if (!claim.AgreesWith(known.Sha256, known.Kind))
        {
            Add(CompletenessFindings.DigestDiffers, known.Sha256, claim.Sha256.ToLowerInvariant());
        }

        if (claim.Records is { } records)
        {
            Add(CompletenessFindings.RecordCountDiffers, known.Checkpoint.Records.ToString(CultureInfo.InvariantCulture), records.ToString(CultureInfo.InvariantCulture));
        }

        return new FinalizeResult(differences.Count == 0, differences);

        void Add(Findings.FindingCode code, string found, string expected)
        {
            if (found != expected)
            {
                differences.Add(new(code, Findings.SourcePosition.None with { Stream = known.Name }) { Field = known.Name, Found = found, Expected = expected });
            }
        }
    }

    private async ValueTask<LookupSet> LookupsAsync(StoredRun run, StoredStream stream, CancellationToken cancellationToken)
    {
        var plan = PlanOf(run);
        var file = run.Manifest.Files[stream.Ordinal];
        return plan.LookupsFor(FileOf(file)).Count == 0
            ? LookupSet.Empty
            : await _lookups.OpenAsync(run, plan, file, await _store.ListStreamsAsync(run.Id, cancellationToken), cancellationToken);
    }

    /// <summary>
    /// What is joined to a stream that is sent again has to be mapped again: those streams start over too, and whoever writes them is fenced, on whichever node.
    /// </summary>
    private async ValueTask RestartReadersAsync(StoredRun run, StoredStream lookup, string requestId, CancellationToken cancellationToken)
    {
        var readers = StreamOrder.After(run.Manifest, PlanOf(run), run.Manifest.Files[lookup.Ordinal]);
        foreach (var reader in (await _store.ListStreamsAsync(run.Id, cancellationToken)).Where(s => readers.Contains(s.Name) && s.Epoch > 0))
        {
            if (_sessions.TryGetValue((run.Id, reader.Name), out var session))
            {
                await CloseAsync(session);
            }

            var stamp = new RequestStamp($"{requestId}/{reader.Ordinal}", $"restart {run.Id}/{reader.Name}");
            await _store.OpenStreamAsync(run.Id, reader.Name, reader.Kind, restart: true, stamp, _time.GetUtcNow(), cancellationToken);
        }
    }

    /// <summary>The kind that a stream is opened for. The manifest decides, then whoever opened it before.</summary>
    private StreamKind RequireKind(StoredRun run, StoredStream known, StreamKind? asked, bool restart)
    {
        var file = run.Manifest.Files[known.Ordinal];
        var bound = file.Kind ?? (known.Epoch > 0 && !restart ? known.Kind : null);
        var kind = asked ?? bound ?? StreamKind.Blocks;
        if (bound is { } other && other != kind)
        {
            throw Refused.Kind(run.Id, known.Name, other);
        }

        if (kind == StreamKind.Rows && _rows is null)
        {
            throw Refused.RowsNotTaken();
        }

        return kind == StreamKind.Rows || PlanOf(run).Takes(FileOf(file)) ? kind : throw Refused.Layout(run.Adapter, FileOf(file), PlanOf(run).Files);
    }

    /// <summary>A session on this node. What the store says of the stream is looked at once the stream is held: until then another node may write to it.</summary>
    private async ValueTask<StreamSession> AttachAsync(string run, string stream, long epoch, CancellationToken cancellationToken)
    {
        if (!await _store.HoldStreamAsync(run, stream, epoch, cancellationToken))
        {
            throw Refused.Fenced(run, stream, epoch);
        }

        try
        {
            var (stored, known) = await RequireStreamAsync(run, stream, cancellationToken);
            var (lookups, budget) = (await LookupsAsync(stored, known, cancellationToken), await BudgetOfAsync(stored, cancellationToken));
            var scope = new StreamScope(_store, PlanOf(stored), lookups, budget, _rows, _options, _time, _workers, _stopping.Token);
            var session = new StreamSession(scope, known, FileOf(stored.Manifest.Files[known.Ordinal]));
            session.TryEnter();
            return _sessions[(run, stream)] = session;
        }
        catch
        {
            await _store.ReleaseStreamAsync(run, stream, CancellationToken.None);
            throw;
        }
    }

    private async ValueTask<(StoredRun Run, StoredStream Stream)> RequireStreamAsync(string run, string stream, CancellationToken cancellationToken)
    {
        var stored = await RequireRunAsync(run, cancellationToken);
        DemandKept(stored);
        var streams = await _store.ListStreamsAsync(run, cancellationToken);
        return (stored, streams.FirstOrDefault(s => s.Name == stream) ?? throw Refused.Stream(run, stream, streams.Select(s => s.Name)));
    }

    private async ValueTask CloseSessionsAsync(string run)
    {
        foreach (var session in _sessions.Values.Where(s => s.Run == run))
        {
            await CloseAsync(session);
        }

        _budgets.TryRemove(run, out _);
        _lookups.Close(run);
    }
}
