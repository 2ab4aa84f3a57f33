using Hub.Storage.Runs;
using Hub.Storage.Sqlite.Native;

namespace Hub.Storage.Sqlite;

public sealed partial class SqliteStore
{
    private const string RunColumns = "name, municipality, business, edition, adapter, adapter_sha256, mode, state, verdict, title, manifest, groups, override, create_time, update_time, commit_time, parameters, profile, totals, characters, created_by, deletion";

    /// <inheritdoc/>
    public ValueTask<StoredAnswer?> FindAnswerAsync(string requestId, CancellationToken cancellationToken) => ValueTask.FromResult(Read(c =>
    {
        var row = c.Prepare("SELECT fingerprint, answer FROM requests WHERE id = ?1").Bind(1, requestId);
        var answer = row.Step() ? new StoredAnswer(row.Text(0), row.Text(1)) : null;
        row.Reset();
        return answer;
    }));

    /// <inheritdoc/>
    public async ValueTask RememberAnswerAsync(RequestStamp request, string answer, DateTimeOffset time, CancellationToken cancellationToken) =>
        await WriteTransactionAsync(
            c =>
            {
                Remember(c, request, answer, time);
                return true;
            },
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<bool> CreateRunAsync(StoredRun run, RequestStamp request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        return WriteTransactionAsync(
            c =>
            {
                if (FindRunKey(c, run.Id) is not null)
                {
                    return false;
                }

                c.Prepare($"INSERT INTO runs ({RunColumns}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, '[]', ?19, ?20, NULL)")
                    .Bind(1, run.Id).Bind(2, run.Municipality).Bind(3, run.Business).Bind(4, run.Edition).Bind(5, run.Adapter).Bind(6, run.AdapterSha256)
                    .Bind(7, (long)run.Mode).Bind(8, (long)run.State).Bind(9, (long)run.Verdict).Bind(10, run.Title)
                    .Bind(11, StoreJson.Write(run.Manifest))
                    .Bind(12, StoreJson.Write(run.Groups))
                    .BindNull(13).Bind(14, run.CreateTime.ToUnixTimeMilliseconds()).Bind(15, run.UpdateTime.ToUnixTimeMilliseconds()).BindNull(16)
                    .Bind(17, StoreJson.Write(run.Parameters)).Bind(18, run.Profile).Bind(19, run.Characters).Bind(20, run.CreatedBy).Run();
                var key = FindRunKey(c, run.Id)!.Value;
                c.Ciphers.Create(c, key, run.Id);
                var ordinal = 0;
                foreach (var file in run.Manifest.Files)
                {
                    c.Prepare("INSERT INTO streams (run, ordinal, name, state, epoch, \"offset\", records, accepted, quarantined, dropped, \"rows\", errors, warnings, infos, digest, framing, resolved, sha256) VALUES (?1, ?2, ?3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, x'', x'', 0, '')")
                        .Bind(1, key).Bind(2, ordinal++).Bind(3, file.Stream).Run();
                }

                Remember(c, request, run.Id, run.CreateTime);
                return true;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<StoredRun?> FindRunAsync(string run, CancellationToken cancellationToken) => ValueTask.FromResult(Read(c =>
    {
        var row = c.Prepare($"SELECT {RunColumns} FROM runs WHERE name = ?1").Bind(1, run);
        var found = row.Step() ? ReadRun(row) : null;
        row.Reset();
        return found;
    }));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StoredRun>> ListRunsAsync(RunFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return ValueTask.FromResult(Read<IReadOnlyList<StoredRun>>(c =>
        {
            var row = c.Prepare($"""
                SELECT {RunColumns} FROM runs
                WHERE (?1 = '' OR municipality = ?1) AND (?2 = '' OR business = ?2) AND (?3 = 0 OR state = ?3) AND (?6 = '' OR created_by = ?6)
                  AND (?4 = '' OR id < (SELECT id FROM runs WHERE name = ?4 AND (?1 = '' OR municipality = ?1) AND (?6 = '' OR created_by = ?6)))
                ORDER BY id DESC LIMIT ?5
                """).Bind(1, filter.Municipality).Bind(2, filter.Business).Bind(3, (long)(filter.State ?? 0)).Bind(4, filter.After).Bind(5, filter.Limit).Bind(6, filter.CreatedBy);
            List<StoredRun> runs = [];
            while (row.Step())
            {
                runs.Add(ReadRun(row));
            }

            row.Reset();
            return runs;
        }));
    }

    /// <inheritdoc/>
    public ValueTask<bool> TryChangeRunAsync(StoredRun run, RunState expected, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        return WriteTransactionAsync(
            c =>
            {
                var change = c.Prepare("UPDATE runs SET state = ?3, verdict = ?4, groups = ?5, override = ?6, update_time = ?7, commit_time = ?8, totals = ?9, characters = ?10, deletion = ?11 WHERE name = ?1 AND state = ?2")
                    .Bind(1, run.Id).Bind(2, (long)expected).Bind(3, (long)run.State).Bind(4, (long)run.Verdict)
                    .Bind(5, StoreJson.Write(run.Groups))
                    .Bind(7, run.UpdateTime.ToUnixTimeMilliseconds()).Bind(8, run.CommitTime?.ToUnixTimeMilliseconds())
                    .Bind(9, StoreJson.Write(run.Totals)).Bind(10, run.Characters);
                change = run.Deletion is null ? change.BindNull(11) : change.Bind(11, StoreJson.Write(run.Deletion));
                change = run.Override is null ? change.BindNull(6) : change.Bind(6, StoreJson.Write(run.Override));
                return change.Run() == 1;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> AbandonRunAsync(string run, DateTimeOffset time, CancellationToken cancellationToken)
    {
        var abandoned = await WriteTransactionAsync(
            c =>
            {
                if (FindRunKey(c, run) is not { } key)
                {
                    return false;
                }

                if (c.Prepare("UPDATE runs SET state = 6, update_time = ?2 WHERE id = ?1 AND state NOT IN (5, 7, 8)").Bind(1, key).Bind(2, time.ToUnixTimeMilliseconds()).Run() == 0)
                {
                    return false;
                }

                DropData(c, key);
                c.Prepare("UPDATE streams SET epoch = epoch + 1, digest = x'', framing = x'' WHERE run = ?1").Bind(1, key).Run();
                return true;
            },
            cancellationToken);
        Interlocked.Increment(ref _generation);
        return abandoned;
    }

    // Its key goes first of all: what copies there are of the rest can't be read any more.
    private static void DropData(Connection c, long run)
    {
        foreach (var table in (string[])["run_keys", "row_blocks", "quarantine", "findings", "supplied", "gaiji"])
        {
            c.Prepare($"DELETE FROM {table} WHERE run = ?1").Bind(1, run).Run();
        }

        c.Ciphers.Forget(run);
    }

    private static StoredRun ReadRun(Statement row) => new()
    {
        Id = row.Text(0),
        Municipality = row.Text(1),
        Business = row.Text(2),
        Edition = row.Text(3),
        Adapter = row.Text(4),
        AdapterSha256 = row.Text(5),
        Mode = (RunMode)row.Int(6),
        State = (RunState)row.Int(7),
        Verdict = (RunVerdict)row.Int(8),
        Title = row.Text(9),
        Manifest = StoreJson.ReadManifest(row.Text(10)),
        Groups = StoreJson.ReadGroups(row.Text(11)),
        Override = row.Text(12) is { Length: > 0 } json ? StoreJson.ReadOverride(json) : null,
        CreateTime = row.Time(13)!.Value,
        UpdateTime = row.Time(14)!.Value,
        CommitTime = row.Time(15),
        Parameters = StoreJson.ReadParameters(row.Text(16)),
        Profile = row.Text(17),
        Totals = StoreJson.ReadTotals(row.Text(18)),
        Characters = row.Text(19),
        CreatedBy = row.Text(20),
        Deletion = row.Text(21) is { Length: > 0 } deletion ? StoreJson.ReadDeletion(deletion) : null,
    };
}
