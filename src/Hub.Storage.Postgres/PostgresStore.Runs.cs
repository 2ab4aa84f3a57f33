using Hub.Storage.Runs;
using Npgsql;

namespace Hub.Storage.Postgres;

public sealed partial class PostgresStore
{
    private const string RunColumns = "name, municipality, business, edition, adapter, adapter_sha256, mode, state, verdict, title, manifest, groups, override, create_time, update_time, commit_time, parameters, profile, totals, characters, created_by, deletion";

    /// <inheritdoc/>
    public ValueTask<StoredAnswer?> FindAnswerAsync(string requestId, CancellationToken cancellationToken) => ReadAsync(
        sql => sql.FirstAsync("SELECT fingerprint, answer FROM hub.requests WHERE id = $1", static r => new StoredAnswer(r.GetString(0), r.GetString(1)), requestId), cancellationToken);

    /// <inheritdoc/>
    public async ValueTask RememberAnswerAsync(RequestStamp request, string answer, DateTimeOffset time, CancellationToken cancellationToken) =>
        await WriteAsync(async sql => await RememberAsync(sql, request, answer, time) >= 0, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<bool> CreateRunAsync(StoredRun run, RequestStamp request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        return WriteAsync(
            async sql =>
            {
                var key = await sql.FirstAsync(
                    $"INSERT INTO hub.runs ({RunColumns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, NULL, $13, $14, NULL, $15, $16, '[]', $17, $18, NULL) ON CONFLICT (name) DO NOTHING RETURNING id",
                    static r => r.GetInt64(0),
                    run.Id, run.Municipality, run.Business, run.Edition, run.Adapter, run.AdapterSha256, (short)run.Mode, (short)run.State, (short)run.Verdict, run.Title,
                    StoreJson.Write(run.Manifest), StoreJson.Write(run.Groups), Sql.Time(run.CreateTime), Sql.Time(run.UpdateTime), StoreJson.Write(run.Parameters), run.Profile, run.Characters, run.CreatedBy);
                if (key == 0)
                {
                    return false;
                }

                string[] names = [.. run.Manifest.Files.Select(f => f.Stream)];
                await sql.RunAsync("INSERT INTO hub.streams (run, ordinal, name) SELECT $1, (o - 1)::integer, n FROM unnest($2::text[]) WITH ORDINALITY AS f (n, o)", key, names);
                await RememberAsync(sql, request, run.Id, run.CreateTime);
                return true;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<StoredRun?> FindRunAsync(string run, CancellationToken cancellationToken) =>
        ReadAsync(sql => sql.FirstAsync($"SELECT {RunColumns} FROM hub.runs WHERE name = $1", ReadRun, run), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StoredRun>> ListRunsAsync(RunFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return ReadAsync<IReadOnlyList<StoredRun>>(
            async sql => await sql.ListAsync(
                $"""
                SELECT {RunColumns} FROM hub.runs
                WHERE ($1 = '' OR municipality = $1) AND ($2 = '' OR business = $2) AND ($3 = 0 OR state = $3) AND ($6 = '' OR created_by = $6)
                  AND ($4 = '' OR id < (SELECT id FROM hub.runs WHERE name = $4 AND ($1 = '' OR municipality = $1) AND ($6 = '' OR created_by = $6)))
                ORDER BY id DESC LIMIT $5
                """,
                ReadRun,
                filter.Municipality, filter.Business, (int)(filter.State ?? 0), filter.After, (long)filter.Limit, filter.CreatedBy),
            cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<bool> TryChangeRunAsync(StoredRun run, RunState expected, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        return WriteAsync(
            run.Id,
            exclusive: true,
            async (sql, key) =>
            {
                var changed = await sql.RunAsync(
                    "UPDATE hub.runs SET state = $3, verdict = $4, groups = $5, override = $6::text, update_time = $7, commit_time = $8::timestamptz, totals = $9, characters = $10, deletion = $11::text WHERE id = $1 AND state = $2",
                    key, (int)expected, (short)run.State, (short)run.Verdict, StoreJson.Write(run.Groups), run.Override is null ? null : StoreJson.Write(run.Override),
                    Sql.Time(run.UpdateTime), run.CommitTime is { } time ? Sql.Time(time) : null, StoreJson.Write(run.Totals), run.Characters,
                    run.Deletion is null ? null : StoreJson.Write(run.Deletion));
                if (changed == 1 && run.State == RunState.Committed && expected != RunState.Committed)
                {
                    await sql.RunAsync("SELECT hub.publish_rows($1)", key);
                }

                return changed == 1;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<bool> AbandonRunAsync(string run, DateTimeOffset time, CancellationToken cancellationToken) => WriteAsync(
        run,
        exclusive: true,
        async (sql, key) =>
        {
            if (await sql.RunAsync("UPDATE hub.runs SET state = 6, update_time = $2 WHERE id = $1 AND state NOT IN (5, 7, 8)", key, Sql.Time(time)) == 0)
            {
                return false;
            }

            await sql.RunAsync("SELECT hub.drop_rows($1)", key);
            foreach (var table in (string[])["row_counts", "kept_blocks", "quarantine", "findings", "supplied", "gaiji"])
            {
                await sql.RunAsync($"DELETE FROM hub.{table} WHERE run = $1", key);
            }

            await sql.RunAsync("UPDATE hub.streams SET epoch = epoch + 1, holder = NULL WHERE run = $1", key);
            ForgetTables(key);
            return true;
        },
        cancellationToken);

    private static StoredRun ReadRun(NpgsqlDataReader row) => new()
    {
        Id = row.GetString(0),
        Municipality = row.GetString(1),
        Business = row.GetString(2),
        Edition = row.GetString(3),
        Adapter = row.GetString(4),
        AdapterSha256 = row.GetString(5),
        Mode = (RunMode)row.GetInt16(6),
        State = (RunState)row.GetInt16(7),
        Verdict = (RunVerdict)row.GetInt16(8),
        Title = row.GetString(9),
        Manifest = StoreJson.ReadManifest(row.GetString(10)),
        Groups = StoreJson.ReadGroups(row.GetString(11)),
        Override = row.IsDBNull(12) ? null : StoreJson.ReadOverride(row.GetString(12)),
        CreateTime = row.GetFieldValue<DateTimeOffset>(13),
        UpdateTime = row.GetFieldValue<DateTimeOffset>(14),
        CommitTime = TimeAt(row, 15),
        Parameters = StoreJson.ReadParameters(row.GetString(16)),
        Profile = row.GetString(17),
        Totals = StoreJson.ReadTotals(row.GetString(18)),
        Characters = row.GetString(19),
        CreatedBy = row.GetString(20),
        Deletion = row.IsDBNull(21) ? null : StoreJson.ReadDeletion(row.GetString(21)),
    };

    private static DateTimeOffset? TimeAt(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateTimeOffset>(column);
}
