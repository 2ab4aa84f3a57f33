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
        var gate = await EnterRunAsync(run, cancellationToken);
        try
        {
            var answer = await AnsweredAsync(stamp, cancellationToken);
            var (stored, known) = await RequireStreamAsync(run, stream, cancellationToken);
            if (answer is not null && known.Epoch == long.Parse(answer, CultureInfo.InvariantCulture))
            {
                return known;
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
                await RestartReadersAsync(stored, known, requestId, cancellationToken);
            }

            var lookups = await LookupsAsync(stored, known, cancellationToken);
            if (_sessions.TryRemove((run, stream), out var old))
            {
                await old.DisposeAsync();
            }

            var opened = await _store.OpenStreamAsync(run, stream, taken, restart, stamp, _time.GetUtcNow(), cancellationToken) ?? throw Refused.StreamClosed(run, stream);
            Attach(stored, opened, lookups);
            return opened;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>The session of a writer; taken up from the checkpoint where the hub was started again since. A stale epoch is refused.</summary>
    public async ValueTask<StreamSession> FindSessionAsync(string run, string stream, long epoch, CancellationToken cancellationToken)
    {
        ThrowIfStopping();
        if (_sessions.TryGetValue((run, stream), out var session) && session.Epoch == epoch && !session.IsClosed)
        {
            return session;
        }

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
                if (!session.IsClosed)
                {
                    return session;
                }

                await session.DisposeAsync();
                known = (await RequireStreamAsync(run, stream, cancellationToken)).Stream;
            }

            return Attach(stored, known, await LookupsAsync(stored, known, cancellationToken));
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
        ThrowIfStopping();
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
            result = await session.FinalizeAsync(claim, stamp, cancellationToken);
            if (result.IsFinal && _sessions.TryRemove((run, stream), out _))
            {
                await session.DisposeAsync();
            }
        }

        return ((await RequireStreamAsync(run, stream, cancellationToken)).Stream, result);
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
            if (_sessions.TryRemove((run.Id, reader.Name), out var session))
            {
                await session.DisposeAsync();
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

    private StreamSession Attach(StoredRun run, StoredStream stream, LookupSet lookups)
    {
        var file = FileOf(run.Manifest.Files[stream.Ordinal]);
        var scope = new StreamScope(_store, PlanOf(run), lookups, _rows, _options, _time, _workers, _stopping.Token);
        var session = new StreamSession(scope, stream, file);
        _sessions[(stream.Run, stream.Name)] = session;
        return session;
    }

    private async ValueTask<(StoredRun Run, StoredStream Stream)> RequireStreamAsync(string run, string stream, CancellationToken cancellationToken)
    {
        var stored = await RequireRunAsync(run, cancellationToken);
        var streams = await _store.ListStreamsAsync(run, cancellationToken);
        return (stored, streams.FirstOrDefault(s => s.Name == stream) ?? throw Refused.Stream(run, stream, streams.Select(s => s.Name)));
    }

    private async ValueTask CloseSessionsAsync(string run)
    {
        foreach (var key in _sessions.Keys.Where(k => k.Run == run))
        {
            if (_sessions.TryRemove(key, out var session))
            {
                await session.DisposeAsync();
            }
        }

        _lookups.Close(run);
    }
}
