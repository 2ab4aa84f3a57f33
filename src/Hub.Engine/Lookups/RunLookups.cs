using System.Collections.Concurrent;
using System.Globalization;
using Hub.Adapters.Lookups;
using Hub.Engine.Commit;
using Hub.Engine.Plans;
using Hub.Storage;
using Hub.Storage.Runs;
using Hub.Storage.Streams;

namespace Hub.Engine.Lookups;

/// <summary>
/// The look-ups of runs (decision 0005): made of what the store holds of the streams that fill them, once those are finalized, so that a restart or another node makes the
/// same ones again. What lies on this node's disk is no more than a copy. Calls about one run come one at a time.
/// </summary>
internal sealed class RunLookups(IHubStore store, Func<string, string> folderOf) : IDisposable
{
    private readonly ConcurrentDictionary<(string Run, string Lookup), (string Version, LookupTable Table)> _tables = new();

    /// <summary>Refuses a file that is joined to streams that are not finalized.</summary>
    public static void Require(StoredRun run, IRunPlan plan, ManifestFile file, IReadOnlyList<StoredStream> streams)
    {
        var pending = StreamOrder.Before(run.Manifest, plan, file).Where(b => streams.First(s => s.Name == b).State != StreamState.Finalized).ToList();
        if (pending.Count > 0)
        {
            throw Refused.LookupPending(run.Id, file.Stream, pending);
        }
    }

    /// <summary>The look-ups that a file is joined to.</summary>
    /// <exception cref="RefusedException">A stream that fills one of them is not finalized.</exception>
    public async ValueTask<LookupSet> OpenAsync(StoredRun run, IRunPlan plan, ManifestFile file, IReadOnlyList<StoredStream> streams, CancellationToken cancellationToken)
    {
        var names = plan.LookupsFor(HubEngine.FileOf(file));
        if (names.Count == 0)
        {
            return LookupSet.Empty;
        }

        Require(run, plan, file, streams);
        var tables = new Dictionary<string, LookupTable>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var filling = streams.Where(s => plan.LookupsIn(HubEngine.FileOf(run.Manifest.Files[s.Ordinal])).Contains(name));
            var version = string.Join('\n', filling.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Name} {s.Epoch} {s.Sha256} {s.Resolved}")));
            if (!_tables.TryGetValue((run.Id, name), out var known) || known.Version != version)
            {
                known.Table?.Dispose();
                known = (version, await FillAsync(run.Id, plan, name, cancellationToken));
                _tables[(run.Id, name)] = known;
            }

            tables[name] = known.Table;
        }

        return new LookupSet(tables);
    }

    /// <summary>Forgets the look-ups of a run whose streams are closed.</summary>
    public void Close(string run)
    {
        foreach (var key in _tables.Keys.Where(k => k.Run == run))
        {
            if (_tables.TryRemove(key, out var known))
            {
                known.Table.Dispose();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var run in _tables.Keys.Select(k => k.Run).Distinct().ToList())
        {
            Close(run);
        }
    }

    private async ValueTask<LookupTable> FillAsync(string run, IRunPlan plan, string name, CancellationToken cancellationToken)
    {
        var group = plan.Kept.First(g => g.Name == name);
        var table = new LookupTable(group, Path.Combine(folderOf(run), "lookups"));
        try
        {
            await foreach (var rows in RowReader.ReadAsync(store, run, group.Id, cancellationToken))
            {
                foreach (var row in rows.Rows)
                {
                    table.Add(row.Span);
                }
            }

            table.Seal();
            return table;
        }
        catch
        {
            table.Dispose();
            throw;
        }
    }
}
